$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.occupancysensing

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster Occupancy Sensing, 0x0406.
@cluster(
    id: "0x0406"
    title: "Occupancy Sensing"
    publicId: "matter.OccupancySensing"
    classification: "application"
    revisions: { "1.4": 5, "1.6": 7 }
    attributes: OccupancySensingAttributes
    events: [OccupancyChangedEvent]
    features: [
        { bit: 0, code: "OTHER", name: "Other", conformance: "O.a+" }
        { bit: 1, code: "PIR", name: "PassiveInfrared", conformance: "O.a+" }
        { bit: 2, code: "US", name: "Ultrasonic", conformance: "O.a+" }
        { bit: 3, code: "PHY", name: "PhysicalContact", conformance: "O.a+" }
        { bit: 4, code: "AIR", name: "ActiveInfrared", conformance: "O.a+" }
        { bit: 5, code: "RAD", name: "Radar", conformance: "O.a+" }
        { bit: 6, code: "RFS", name: "RFSensing", conformance: "O.a+" }
        { bit: 7, code: "VIS", name: "Vision", conformance: "O.a+" }
        { bit: 9, code: "OCCEVENT", name: "OccupancyEvent", conformance: "[Rev >= v7]", since: "1.6" }
    ]
)
service OccupancySensingCluster {
    version: "7"
}

structure OccupancySensingAttributes {
    /// Attribute 0x0000 of Occupancy Sensing: OccupancyBitmap, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @constraint(min: 0, max: 1)
    Occupancy: OccupancyBitmap

    /// Attribute 0x0001 of Occupancy Sensing: OccupancySensorTypeEnum, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F", deprecated: true)
    @conformance("M, D")
    @constraint(desc: true)
    OccupancySensorType: OccupancySensorTypeEnum

    /// Attribute 0x0002 of Occupancy Sensing: OccupancySensorTypeBitmap, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F", deprecated: true)
    @conformance("M, D")
    @constraint(min: 0, max: 7)
    OccupancySensorTypeBitmap: OccupancySensorTypeBitmap

    /// Attribute 0x0003 of Occupancy Sensing: uint16, readable and writable.
    @attribute(id: "0x0003", access: "RW VM", quality: "N", writable: true)
    @conformance("O")
    @constraint(min: "HoldTimeLimits.HoldTimeMin", max: "HoldTimeLimits.HoldTimeMax")
    HoldTime: UInt16

    /// Attribute 0x0004 of Occupancy Sensing: HoldTimeLimitsStruct, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("HoldTime")
    HoldTimeLimits: HoldTimeLimitsStruct

    /// Attribute 0x0010 of Occupancy Sensing: uint16, readable and writable.
    @attribute(id: "0x0010", access: "RW VM", quality: "N", writable: true, deprecated: true)
    @conformance("[HoldTime & (PIR | !PIR & !US & !PHY)], D")
    @fallback(value: 0)
    PIROccupiedToUnoccupiedDelay: UInt16

    /// Attribute 0x0011 of Occupancy Sensing: uint16, readable and writable.
    @attribute(id: "0x0011", access: "RW VM", quality: "N", writable: true, deprecated: true)
    @conformance("HoldTime & (PIR | !PIR & !US & !PHY) & PIRUnoccupiedToOccupiedThreshold, [HoldTime & (PIR | !PIR & !US & !PHY)], D")
    @fallback(value: 0)
    PIRUnoccupiedToOccupiedDelay: UInt16

    /// Attribute 0x0012 of Occupancy Sensing: uint8, readable and writable.
    @attribute(id: "0x0012", access: "RW VM", quality: "N", writable: true, deprecated: true)
    @conformance("HoldTime & (PIR | !PIR & !US & !PHY) & PIRUnoccupiedToOccupiedDelay, [HoldTime & (PIR | !PIR & !US & !PHY)], D")
    @range(min: 1, max: 254)
    @fallback(value: 1)
    PIRUnoccupiedToOccupiedThreshold: UInt8

    /// Attribute 0x0020 of Occupancy Sensing: uint16, readable and writable.
    @attribute(id: "0x0020", access: "RW VM", quality: "N", writable: true, deprecated: true)
    @conformance("[HoldTime & US], D")
    @fallback(value: 0)
    UltrasonicOccupiedToUnoccupiedDelay: UInt16

    /// Attribute 0x0021 of Occupancy Sensing: uint16, readable and writable.
    @attribute(id: "0x0021", access: "RW VM", quality: "N", writable: true, deprecated: true)
    @conformance("HoldTime & US & UltrasonicUnoccupiedToOccupiedThreshold, [HoldTime & US], D")
    @fallback(value: 0)
    UltrasonicUnoccupiedToOccupiedDelay: UInt16

    /// Attribute 0x0022 of Occupancy Sensing: uint8, readable and writable.
    @attribute(id: "0x0022", access: "RW VM", quality: "N", writable: true, deprecated: true)
    @conformance("HoldTime & US & UltrasonicUnoccupiedToOccupiedDelay, [HoldTime & US], D")
    @range(min: 1, max: 254)
    @fallback(value: 1)
    UltrasonicUnoccupiedToOccupiedThreshold: UInt8

    /// Attribute 0x0030 of Occupancy Sensing: uint16, readable and writable.
    @attribute(id: "0x0030", access: "RW VM", quality: "N", writable: true, deprecated: true)
    @conformance("[HoldTime & PHY], D")
    @fallback(value: 0)
    PhysicalContactOccupiedToUnoccupiedDelay: UInt16

    /// Attribute 0x0031 of Occupancy Sensing: uint16, readable and writable.
    @attribute(id: "0x0031", access: "RW VM", quality: "N", writable: true, deprecated: true)
    @conformance("HoldTime & PHY & PhysicalContactUnoccupiedToOccupiedThreshold, [HoldTime & PHY], D")
    @fallback(value: 0)
    PhysicalContactUnoccupiedToOccupiedDelay: UInt16

    /// Attribute 0x0032 of Occupancy Sensing: uint8, readable and writable.
    @attribute(id: "0x0032", access: "RW VM", quality: "N", writable: true, deprecated: true)
    @conformance("HoldTime & PHY & PhysicalContactUnoccupiedToOccupiedDelay, [HoldTime & PHY], D")
    @range(min: 1, max: 254)
    @fallback(value: 1)
    PhysicalContactUnoccupiedToOccupiedThreshold: UInt8
}

/// Event 0x00 of Occupancy Sensing, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("OCCEVENT, O")
structure OccupancyChangedEvent {
    @field(id: 0)
    @conformance("M")
    Occupancy: OccupancyBitmap
}

@matterType("enum8")
intEnum OccupancySensorTypeEnum {
    PIR = 0
    Ultrasonic = 1
    PIRAndUltrasonic = 2
    PhysicalContact = 3
}

@bitmap(type: "map8")
structure OccupancyBitmap {
    @bit(from: 0, to: 0)
    Occupied: Bool
}

@bitmap(type: "map8")
structure OccupancySensorTypeBitmap {
    @bit(from: 0, to: 0)
    PIR: Bool

    @bit(from: 1, to: 1)
    Ultrasonic: Bool

    @bit(from: 2, to: 2)
    PhysicalContact: Bool
}

structure HoldTimeLimitsStruct {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 65535)
    HoldTimeMin: UInt16

    @field(id: 1)
    @conformance("M")
    @constraint(min: "maxOf(HoldTimeMin, 10)")
    HoldTimeMax: UInt16

    @field(id: 2)
    @conformance("M")
    @constraint(min: "HoldTimeMin", max: "HoldTimeMax")
    HoldTimeDefault: UInt16
}

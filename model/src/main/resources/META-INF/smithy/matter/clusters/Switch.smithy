$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.switch

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#UInt8

/// The cluster Switch, 0x003B.
@cluster(
    id: "0x003B"
    title: "Switch"
    publicId: "matter.Switch"
    classification: "application"
    revisions: { "1.4": 2, "1.6": 2 }
    attributes: SwitchAttributes
    events: [
        SwitchLatchedEvent
        InitialPressEvent
        LongPressEvent
        ShortReleaseEvent
        LongReleaseEvent
        MultiPressOngoingEvent
        MultiPressCompleteEvent
    ]
    features: [
        { bit: 0, code: "LS", name: "LatchingSwitch", conformance: "O.a" }
        { bit: 1, code: "MS", name: "MomentarySwitch", conformance: "O.a" }
        { bit: 2, code: "MSR", name: "MomentarySwitchRelease", conformance: "[MS & !AS]" }
        { bit: 3, code: "MSL", name: "MomentarySwitchLongPress", conformance: "[MS & (MSR | AS)]" }
        { bit: 4, code: "MSM", name: "MomentarySwitchMultiPress", conformance: "AS, [MS & MSR]" }
        { bit: 5, code: "AS", name: "ActionSwitch", conformance: "[MS]" }
    ]
)
service SwitchCluster {
    version: "2"
}

structure SwitchAttributes {
    /// Attribute 0x0000 of Switch: uint8, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 2, max: 255)
    NumberOfPositions: UInt8

    /// Attribute 0x0001 of Switch: uint8, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "N")
    @conformance("M")
    @constraint(max: "NumberOfPositions - 1")
    CurrentPosition: UInt8

    /// Attribute 0x0002 of Switch: uint8, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("MSM")
    @range(min: 2, max: 255)
    MultiPressMax: UInt8
}

/// Event 0x00 of Switch, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("LS")
structure SwitchLatchedEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(min: 0, max: "NumberOfPositions - 1")
    NewPosition: UInt8
}

/// Event 0x01 of Switch, priority info.
@event(id: "0x01", priority: "info", access: "V")
@conformance("MS")
structure InitialPressEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(min: 0, max: "NumberOfPositions - 1")
    NewPosition: UInt8
}

/// Event 0x02 of Switch, priority info.
@event(id: "0x02", priority: "info", access: "V")
@conformance("MSL")
structure LongPressEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(min: 0, max: "NumberOfPositions - 1")
    NewPosition: UInt8
}

/// Event 0x03 of Switch, priority info.
@event(id: "0x03", priority: "info", access: "V")
@conformance("MSR")
structure ShortReleaseEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(min: 0, max: "NumberOfPositions - 1")
    PreviousPosition: UInt8
}

/// Event 0x04 of Switch, priority info.
@event(id: "0x04", priority: "info", access: "V")
@conformance("MSL")
structure LongReleaseEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(min: 0, max: "NumberOfPositions - 1")
    PreviousPosition: UInt8
}

/// Event 0x05 of Switch, priority info.
@event(id: "0x05", priority: "info", access: "V")
@conformance("MSM & !AS")
structure MultiPressOngoingEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(min: 0, max: "NumberOfPositions - 1")
    NewPosition: UInt8

    @field(id: 1)
    @conformance("M")
    @range(min: 2, max: 255)
    @constraint(min: 2, max: "MultiPressMax")
    CurrentNumberOfPressesCounted: UInt8
}

/// Event 0x06 of Switch, priority info.
@event(id: "0x06", priority: "info", access: "V")
@conformance("MSM")
structure MultiPressCompleteEvent {
    @field(id: 0)
    @conformance("M")
    @constraint(min: 0, max: "NumberOfPositions - 1")
    PreviousPosition: UInt8

    @field(id: 1)
    @conformance("M")
    @constraint(max: "MultiPressMax")
    TotalNumberOfPressesCounted: UInt8
}

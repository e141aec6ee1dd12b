$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.ambientcontextsensing

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.modeselect#SemanticTagStruct
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Percent
use dev.connectorkit.matter.types#PosixMs
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster Ambient Context Sensing, 0x0431.
@cluster(
    id: "0x0431"
    title: "Ambient Context Sensing"
    publicId: "matter.AmbientContextSensing"
    classification: "application"
    revisions: { "1.6": 1 }
    since: "1.6"
    provisional: true
    attributes: AmbientContextSensingAttributes
    events: [AmbientContextDetectStartedEvent, AmbientContextDetectEndedEvent]
    features: [
        { bit: 0, code: "HA", name: "HumanActivity", conformance: "P, O.a+" }
        { bit: 1, code: "OC", name: "ObjectCounting", conformance: "P, O.a+" }
        { bit: 2, code: "OI", name: "ObjectIdentification", conformance: "P, O.a+" }
        { bit: 3, code: "AUD", name: "SoundIdentification", conformance: "P, O.a+" }
        { bit: 4, code: "PRED", name: "PredictedActivity", conformance: "P, O" }
    ]
)
service AmbientContextSensingCluster {
    version: "1"
}

structure AmbientContextSensingAttributes {
    /// Attribute 0x0000 of Ambient Context Sensing: bool, read-only.
    @attribute(id: "0x0000", access: "R V", provisional: true)
    @conformance("P, HA")
    HumanActivityDetected: Bool

    /// Attribute 0x0001 of Ambient Context Sensing: bool, read-only.
    @attribute(id: "0x0001", access: "R V", provisional: true)
    @conformance("P, OI")
    ObjectIdentified: Bool

    /// Attribute 0x0002 of Ambient Context Sensing: bool, read-only.
    @attribute(id: "0x0002", access: "R V", provisional: true)
    @conformance("P, AUD")
    AudioContextDetected: Bool

    /// Attribute 0x0003 of Ambient Context Sensing: list of AmbientContextTypeStruct, read-only.
    @attribute(id: "0x0003", access: "R V", provisional: true)
    @conformance("P, HA, OI, AUD")
    @length(min: 1)
    @constraint(min: 1, max: "SimultaneousDetectionLimit", on: "count")
    AmbientContextType: AmbientContextTypeStructList

    /// Attribute 0x0004 of Ambient Context Sensing: list of ModeSelect.SemanticTagStruct, read-only.
    @attribute(id: "0x0004", access: "R V", provisional: true)
    @conformance("P, HA, OI, AUD")
    @length(max: 50)
    AmbientContextTypeSupported: SemanticTagStructList

    /// Attribute 0x0005 of Ambient Context Sensing: bool, read-only.
    @attribute(id: "0x0005", access: "R V", provisional: true)
    @conformance("P, OC & OI")
    ObjectCountReached: Bool

    /// Attribute 0x0006 of Ambient Context Sensing: ObjectCountConfigStruct, readable and writable.
    @attribute(id: "0x0006", access: "RW VM", quality: "N", writable: true, provisional: true)
    @conformance("P, OC & OI")
    ObjectCountConfig: ObjectCountConfigStruct

    /// Attribute 0x0007 of Ambient Context Sensing: uint16, read-only.
    @attribute(id: "0x0007", access: "R V", provisional: true)
    @conformance("P, [OC & OI]")
    @range(min: 1, max: 65535)
    @fallback(none: true)
    ObjectCount: UInt16

    /// Attribute 0x0008 of Ambient Context Sensing: uint8, readable and writable.
    @attribute(id: "0x0008", access: "RW", writable: true, provisional: true)
    @conformance("P, M")
    @range(min: 0, max: 10)
    SimultaneousDetectionLimit: UInt8

    /// Attribute 0x0009 of Ambient Context Sensing: uint16, readable and writable.
    @attribute(id: "0x0009", access: "RW VM", quality: "N", writable: true, provisional: true)
    @conformance("P, M")
    @constraint(min: "HoldTimeLimits.HoldTimeMin", max: "HoldTimeLimits.HoldTimeMax")
    HoldTime: UInt16

    /// Attribute 0x000A of Ambient Context Sensing: HoldTimeLimitsStruct, read-only.
    @attribute(id: "0x000A", access: "R V", quality: "F", provisional: true)
    @conformance("P, M")
    HoldTimeLimits: HoldTimeLimitsStruct

    /// Attribute 0x000B of Ambient Context Sensing: list of PredictedActivityStruct, read-only.
    @attribute(id: "0x000B", access: "R V", provisional: true)
    @conformance("P, PRED")
    @length(max: 20)
    PredictedActivity: PredictedActivityStructList
}

/// Event 0x00 of Ambient Context Sensing, priority info.
@event(id: "0x00", priority: "info", access: "V", provisional: true)
@conformance("P, HA, OI, AUD, OC & OI")
structure AmbientContextDetectStartedEvent {
    @field(id: 0)
    @conformance("P, HA, OI, OC, AUD")
    AmbientContextDetected: AmbientContextTypeStruct

    @field(id: 1)
    @conformance("P, OC & OI")
    ObjectCountReached: Bool

    @field(id: 2)
    @conformance("P, [OC & OI]")
    @range(min: 1, max: 65535)
    @fallback(none: true)
    ObjectCount: UInt16
}

/// Event 0x01 of Ambient Context Sensing, priority info.
@event(id: "0x01", priority: "info", access: "V", provisional: true)
@conformance("P, HA, OI, AUD, OC & OI")
structure AmbientContextDetectEndedEvent {
    @field(id: 0)
    @conformance("P, M")
    EventStartTime: PosixMs
}

structure HoldTimeLimitsStruct {
    @field(id: 0)
    @conformance("P, M")
    @range(min: 1, max: 65535)
    HoldTimeMin: UInt16

    @field(id: 1)
    @conformance("P, M")
    @constraint(min: "maxOf(HoldTimeMin, 10)")
    HoldTimeMax: UInt16

    @field(id: 2)
    @conformance("P, M")
    @constraint(min: "HoldTimeMin", max: "HoldTimeMax")
    HoldTimeDefault: UInt16
}

structure AmbientContextTypeStruct {
    @field(id: 0)
    @conformance("P, M")
    @length(max: 2)
    AmbientContextSensed: SemanticTagStructList
}

structure ObjectCountConfigStruct {
    @field(id: 0)
    @conformance("P, M")
    CountingObject: SemanticTagStruct

    @field(id: 1)
    @conformance("P, M")
    @range(min: 1, max: 65535)
    ObjectCountThreshold: UInt16
}

structure PredictedActivityStruct {
    @field(id: 0)
    @conformance("P, M")
    @constraint(max: "EndTimestamp - 1")
    StartTimestamp: EpochS

    @field(id: 1)
    @conformance("P, M")
    @constraint(min: "StartTimestamp + 1")
    EndTimestamp: EpochS

    @field(id: 2)
    @conformance("P, HA, OI, AUD")
    @length(max: 100)
    AmbientContextType: SemanticTagStructList

    @field(id: 3)
    @conformance("P, OC")
    CrowdDetected: Bool

    @field(id: 4)
    @conformance("P, [OC]")
    @range(min: 1, max: 254)
    CrowdCount: UInt8

    @field(id: 5)
    @conformance("P, M")
    Confidence: Percent
}

list AmbientContextTypeStructList {
    member: AmbientContextTypeStruct
}

list PredictedActivityStructList {
    member: PredictedActivityStruct
}

list SemanticTagStructList {
    member: SemanticTagStruct
}

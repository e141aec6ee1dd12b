$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.microwaveovencontrol

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#ElapsedS
use dev.connectorkit.matter.types#UInt16
use dev.connectorkit.matter.types#UInt8

/// The cluster Microwave Oven Control, 0x005F.
@cluster(
    id: "0x005F"
    title: "Microwave Oven Control"
    publicId: "matter.MicrowaveOvenControl"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: MicrowaveOvenControlAttributes
    features: [
        { bit: 0, code: "PWRNUM", name: "PowerAsNumber", conformance: "O.a" }
        { bit: 1, code: "WATTS", name: "PowerInWatts", conformance: "P, O.a" }
        { bit: 2, code: "PWRLMTS", name: "PowerNumberLimits", conformance: "[PWRNUM]" }
    ]
)
service MicrowaveOvenControlCluster {
    version: "1"
    operations: [
        SetCookingParametersCommand
        AddMoreTimeCommand
    ]
}

structure MicrowaveOvenControlAttributes {
    /// Attribute 0x0000 of Microwave Oven Control: elapsed-s, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    @range(min: 1, max: 4294967295)
    @constraint(min: 1, max: "MaxCookTime")
    CookTime: ElapsedS

    /// Attribute 0x0001 of Microwave Oven Control: elapsed-s, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("M")
    @range(min: 1, max: 86400)
    MaxCookTime: ElapsedS

    /// Attribute 0x0002 of Microwave Oven Control: uint8, read-only.
    @attribute(id: "0x0002", access: "R V")
    @conformance("PWRNUM")
    @constraint(desc: true)
    PowerSetting: UInt8

    /// Attribute 0x0003 of Microwave Oven Control: uint8, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("PWRLMTS")
    @range(min: 1, max: 99)
    MinPower: UInt8

    /// Attribute 0x0004 of Microwave Oven Control: uint8, read-only.
    @attribute(id: "0x0004", access: "R V", quality: "F")
    @conformance("PWRLMTS")
    @range(min: 0, max: 100)
    @constraint(min: "MinPower + 1", max: 100)
    MaxPower: UInt8

    /// Attribute 0x0005 of Microwave Oven Control: uint8, read-only.
    @attribute(id: "0x0005", access: "R V", quality: "F")
    @conformance("PWRLMTS")
    @constraint(desc: true)
    PowerStep: UInt8

    /// Attribute 0x0006 of Microwave Oven Control: list of uint16, read-only.
    @attribute(id: "0x0006", access: "R V", quality: "F", provisional: true)
    @conformance("P, WATTS")
    @length(min: 1, max: 10)
    SupportedWatts: UInt16List

    /// Attribute 0x0007 of Microwave Oven Control: uint8, read-only.
    @attribute(id: "0x0007", access: "R V", provisional: true)
    @conformance("P, WATTS")
    @constraint(desc: true)
    SelectedWattIndex: UInt8

    /// Attribute 0x0008 of Microwave Oven Control: uint16, read-only.
    @attribute(id: "0x0008", access: "R V", quality: "F")
    @conformance("O")
    WattRating: UInt16
}

/// Command 0x00 of Microwave Oven Control; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation SetCookingParametersCommand {
    input: SetCookingParametersRequest
}

structure SetCookingParametersRequest {
    @field(id: 0)
    @conformance("O.b+")
    @constraint(desc: true)
    CookMode: UInt8

    @field(id: 1)
    @conformance("O.b+")
    @range(min: 1, max: 4294967295)
    @constraint(min: 1, max: "MaxCookTime")
    @fallback(value: 30)
    CookTime: ElapsedS

    @field(id: 2)
    @conformance("[PWRNUM].b+")
    @constraint(min: "MinPower", max: "MaxPower")
    @fallback(reference: "MaxPower")
    PowerSetting: UInt8

    @field(id: 3)
    @conformance("[WATTS].b+")
    @constraint(desc: true)
    WattSettingIndex: UInt8

    @field(id: 4)
    @conformance("O")
    @fallback(value: false)
    StartAfterSetting: Bool
}

/// Command 0x01 of Microwave Oven Control; answered with a status.
@command(id: "0x01", access: "O", response: "status")
@conformance("O")
operation AddMoreTimeCommand {
    input: AddMoreTimeRequest
}

structure AddMoreTimeRequest {
    @field(id: 0)
    @conformance("M")
    @range(min: 1, max: 4294967295)
    @constraint(min: 1, max: "MaxCookTime")
    TimeToAdd: ElapsedS
}

list UInt16List {
    member: UInt16
}

$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.energypreference

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#field
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#Percent
use dev.connectorkit.matter.types#UInt8

/// The cluster Energy Preference, 0x009B.
@cluster(
    id: "0x009B"
    title: "Energy Preference"
    publicId: "matter.EnergyPreference"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    provisional: true
    attributes: EnergyPreferenceAttributes
    features: [
        { bit: 0, code: "BALA", name: "EnergyBalance", conformance: "O.a+" }
        { bit: 1, code: "LPMS", name: "LowPowerModeSensitivity", conformance: "O.a+" }
    ]
)
service EnergyPreferenceCluster {
    version: "1"
}

structure EnergyPreferenceAttributes {
    /// Attribute 0x0000 of Energy Preference: list of BalanceStruct, read-only.
    @attribute(id: "0x0000", access: "R V", quality: "F")
    @conformance("BALA")
    @length(min: 2, max: 10)
    EnergyBalances: BalanceStructList

    /// Attribute 0x0001 of Energy Preference: uint8, readable and writable.
    @attribute(id: "0x0001", access: "RW VO", quality: "N", writable: true)
    @conformance("BALA")
    CurrentEnergyBalance: UInt8

    /// Attribute 0x0002 of Energy Preference: list of EnergyPriorityEnum, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("BALA")
    @length(min: 2, max: 2)
    EnergyPriorities: EnergyPriorityEnumList

    /// Attribute 0x0003 of Energy Preference: list of BalanceStruct, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("LPMS")
    @length(min: 2, max: 10)
    LowPowerModeSensitivities: BalanceStructList

    /// Attribute 0x0004 of Energy Preference: uint8, readable and writable.
    @attribute(id: "0x0004", access: "RW VO", quality: "N", writable: true)
    @conformance("LPMS")
    CurrentLowPowerModeSensitivity: UInt8
}

@matterType("enum8")
intEnum EnergyPriorityEnum {
    Comfort = 0
    Speed = 1
    Efficiency = 2
    WaterConsumption = 3
}

structure BalanceStruct {
    @field(id: 0, quality: "F")
    @conformance("M")
    Step: Percent

    @field(id: 1, quality: "F")
    @conformance("O")
    @length(max: 64)
    Label: CharString
}

list BalanceStructList {
    member: BalanceStruct
}

list EnergyPriorityEnumList {
    member: EnergyPriorityEnum
}

$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.temperaturecontrol

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#field
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#Temperature
use dev.connectorkit.matter.types#UInt8

/// The cluster Temperature Control, 0x0056.
@cluster(
    id: "0x0056"
    title: "Temperature Control"
    publicId: "matter.TemperatureControl"
    classification: "application"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: TemperatureControlAttributes
    features: [
        { bit: 0, code: "TN", name: "TemperatureNumber", conformance: "O.a" }
        { bit: 1, code: "TL", name: "TemperatureLevel", conformance: "O.a" }
        { bit: 2, code: "STEP", name: "TemperatureStep", conformance: "[TN]" }
    ]
)
service TemperatureControlCluster {
    version: "1"
    operations: [
        SetTemperatureCommand
    ]
}

structure TemperatureControlAttributes {
    /// Attribute 0x0000 of Temperature Control: temperature, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("TN")
    @constraint(min: "MinTemperature", max: "MaxTemperature")
    TemperatureSetpoint: Temperature

    /// Attribute 0x0001 of Temperature Control: temperature, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "F")
    @conformance("TN")
    @constraint(max: "MaxTemperature - 1")
    MinTemperature: Temperature

    /// Attribute 0x0002 of Temperature Control: temperature, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("TN")
    @constraint(desc: true)
    MaxTemperature: Temperature

    /// Attribute 0x0003 of Temperature Control: temperature, read-only.
    @attribute(id: "0x0003", access: "R V", quality: "F")
    @conformance("STEP")
    @range(min: 1, max: 32767)
    @constraint(min: 1, max: "MaxTemperature - MinTemperature")
    Step: Temperature

    /// Attribute 0x0004 of Temperature Control: uint8, read-only.
    @attribute(id: "0x0004", access: "R V")
    @conformance("TL")
    @range(min: 0, max: 31)
    SelectedTemperatureLevel: UInt8

    /// Attribute 0x0005 of Temperature Control: list of string, read-only.
    @attribute(id: "0x0005", access: "R V")
    @conformance("TL")
    @length(max: 32)
    SupportedTemperatureLevels: SupportedTemperatureLevelsList
}

/// Command 0x00 of Temperature Control; answered with a status.
@command(id: "0x00", access: "O", response: "status")
@conformance("M")
operation SetTemperatureCommand {
    input: SetTemperatureRequest
}

structure SetTemperatureRequest {
    @field(id: 0)
    @conformance("TN")
    @constraint(desc: true)
    TargetTemperature: Temperature

    @field(id: 1)
    @conformance("TL")
    @constraint(desc: true)
    TargetTemperatureLevel: UInt8
}

list SupportedTemperatureLevelsList {
    @length(max: 16)
    member: CharString
}

$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.commodityprice

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#bit
use dev.connectorkit.matter#bitmap
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#command
use dev.connectorkit.matter#commandResponse
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#event
use dev.connectorkit.matter#fallback
use dev.connectorkit.matter#field
use dev.connectorkit.matter#nullable
use dev.connectorkit.matter.types#Bool
use dev.connectorkit.matter.types#CharString
use dev.connectorkit.matter.types#CurrencyStruct
use dev.connectorkit.matter.types#EpochS
use dev.connectorkit.matter.types#Int16
use dev.connectorkit.matter.types#Money
use dev.connectorkit.matter.types#TariffPriceTypeEnum
use dev.connectorkit.matter.types#TariffUnitEnum
use dev.connectorkit.matter.types#UInt32

/// The cluster Commodity Price, 0x0095.
@cluster(
    id: "0x0095"
    title: "Commodity Price"
    publicId: "matter.CommodityPrice"
    classification: "application"
    revisions: { "1.6": 4 }
    since: "1.5"
    provisional: true
    attributes: CommodityPriceAttributes
    events: [PriceChangeEvent]
    features: [{ bit: 0, code: "FORE", name: "Forecasting", conformance: "O" }]
)
service CommodityPriceCluster {
    version: "4"
    operations: [
        GetDetailedPriceRequestCommand
        GetDetailedForecastRequestCommand
    ]
}

structure CommodityPriceAttributes {
    /// Attribute 0x0000 of Commodity Price: TariffUnitEnum, read-only.
    @attribute(id: "0x0000", access: "R V")
    @conformance("M")
    TariffUnit: TariffUnitEnum

    /// Attribute 0x0001 of Commodity Price: currency or null, read-only.
    @attribute(id: "0x0001", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    Currency: CurrencyStruct

    /// Attribute 0x0002 of Commodity Price: CommodityPriceStruct or null, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "X")
    @conformance("M")
    @nullable
    CurrentPrice: CommodityPriceStruct

    /// Attribute 0x0003 of Commodity Price: list of CommodityPriceStruct, read-only.
    @attribute(id: "0x0003", access: "R V")
    @conformance("FORE")
    @length(max: 56)
    PriceForecast: CommodityPriceStructList
}

/// Command 0x00 of Commodity Price; answered with GetDetailedPriceResponse.
@command(id: "0x00", access: "O")
@conformance("O")
operation GetDetailedPriceRequestCommand {
    input: GetDetailedPriceRequestRequest
    output: GetDetailedPriceResponse
}

structure GetDetailedPriceRequestRequest {
    @field(id: 0)
    @conformance("M")
    Details: CommodityPriceDetailBitmap
}

/// Command 0x02 of Commodity Price; answered with GetDetailedForecastResponse.
@command(id: "0x02", access: "O", quality: "L")
@conformance("[FORE]")
operation GetDetailedForecastRequestCommand {
    input: GetDetailedForecastRequestRequest
    output: GetDetailedForecastResponse
}

structure GetDetailedForecastRequestRequest {
    @field(id: 0)
    @conformance("M")
    Details: CommodityPriceDetailBitmap
}

/// Response 0x01 of Commodity Price.
@commandResponse(id: "0x01")
@conformance("GetDetailedPriceRequest")
structure GetDetailedPriceResponse {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    CurrentPrice: CommodityPriceStruct
}

/// Response 0x03 of Commodity Price.
@commandResponse(id: "0x03")
@conformance("GetDetailedForecastRequest")
structure GetDetailedForecastResponse {
    @field(id: 0)
    @conformance("M")
    @length(max: 56)
    PriceForecast: CommodityPriceStructList
}

/// Event 0x00 of Commodity Price, priority info.
@event(id: "0x00", priority: "info", access: "V")
@conformance("O")
structure PriceChangeEvent {
    @field(id: 0, quality: "X")
    @conformance("M")
    @nullable
    CurrentPrice: CommodityPriceStruct
}

@bitmap(type: "map16")
structure CommodityPriceDetailBitmap {
    @bit(from: 0, to: 0)
    Description: Bool

    @bit(from: 1, to: 1)
    Components: Bool
}

structure CommodityPriceComponentStruct {
    @field(id: 0)
    @conformance("M")
    Price: Money

    @field(id: 1)
    @conformance("M")
    Source: TariffPriceTypeEnum

    @field(id: 2)
    @conformance("O")
    @length(max: 32)
    Description: CharString

    @field(id: 3)
    @conformance("O")
    TariffComponentID: UInt32
}

structure CommodityPriceStruct {
    @field(id: 0)
    @conformance("M")
    PeriodStart: EpochS

    @field(id: 1, quality: "X")
    @conformance("M")
    @nullable
    @range(min: 0, max: 4294967294)
    @constraint(min: "PeriodStart + 1")
    PeriodEnd: EpochS

    @field(id: 2)
    @conformance("O.b+")
    Price: Money

    @field(id: 3)
    @conformance("O.b+")
    PriceLevel: Int16

    @field(id: 4)
    @conformance("O")
    @length(max: 32)
    Description: CharString

    @field(id: 5)
    @conformance("[Price]")
    @length(max: 10)
    @fallback(value: [])
    Components: CommodityPriceComponentStructList
}

list CommodityPriceComponentStructList {
    member: CommodityPriceComponentStruct
}

list CommodityPriceStructList {
    member: CommodityPriceStruct
}

$version: "2.0"

// Converted from src/main/matter/matter-model.json; see the README beside it.
namespace dev.connectorkit.matter.timeformatlocalization

use dev.connectorkit.matter#attribute
use dev.connectorkit.matter#cluster
use dev.connectorkit.matter#conformance
use dev.connectorkit.matter#constraint
use dev.connectorkit.matter#matterType
use dev.connectorkit.matter#specName

/// The cluster Time Format Localization, 0x002C.
@cluster(
    id: "0x002C"
    title: "Time Format Localization"
    publicId: "matter.TimeFormatLocalization"
    classification: "node"
    revisions: { "1.4": 1, "1.6": 1 }
    attributes: TimeFormatLocalizationAttributes
    features: [{ bit: 0, code: "CALFMT", name: "CalendarFormat" }]
)
service TimeFormatLocalizationCluster {
    version: "1"
}

structure TimeFormatLocalizationAttributes {
    /// Attribute 0x0000 of Time Format Localization: HourFormatEnum, readable and writable.
    @attribute(id: "0x0000", access: "RW VM", quality: "N", writable: true)
    @conformance("M")
    HourFormat: HourFormatEnum

    /// Attribute 0x0001 of Time Format Localization: CalendarTypeEnum, readable and writable.
    @attribute(id: "0x0001", access: "RW VM", quality: "N", writable: true)
    @conformance("CALFMT")
    @constraint(in: "SupportedCalendarTypes")
    ActiveCalendarType: CalendarTypeEnum

    /// Attribute 0x0002 of Time Format Localization: list of CalendarTypeEnum, read-only.
    @attribute(id: "0x0002", access: "R V", quality: "F")
    @conformance("CALFMT")
    @constraint(desc: true, on: "count")
    SupportedCalendarTypes: CalendarTypeEnumList
}

@matterType("enum8")
intEnum HourFormatEnum {
    @specName("12hr")
    TwelveHour = 0
    @specName("24hr")
    TwentyFourHour = 1
    UseActiveLocale = 255
}

@matterType("enum8")
intEnum CalendarTypeEnum {
    @conformance("O.a+")
    Buddhist = 0
    @conformance("O.a+")
    Chinese = 1
    @conformance("O.a+")
    Coptic = 2
    @conformance("O.a+")
    Ethiopian = 3
    @conformance("O.a+")
    Gregorian = 4
    @conformance("O.a+")
    Hebrew = 5
    @conformance("O.a+")
    Indian = 6
    @conformance("O.a+")
    Islamic = 7
    @conformance("O.a+")
    Japanese = 8
    @conformance("O.a+")
    Korean = 9
    @conformance("O.a+")
    Persian = 10
    @conformance("O.a+")
    Taiwanese = 11
    @conformance("O.a+")
    UseActiveLocale = 255
}

list CalendarTypeEnumList {
    member: CalendarTypeEnum
}

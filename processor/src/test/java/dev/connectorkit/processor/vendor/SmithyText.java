package dev.connectorkit.processor.vendor;

/** Texts of {@code .smithy} files as an author would write them; the tests change a word or two. */
final class SmithyText {

    static final String LAMP = """
            $version: "2.0"

            namespace com.acme.lamp

            use dev.connectorkit.matter#attribute
            use dev.connectorkit.matter#bit
            use dev.connectorkit.matter#bitmap
            use dev.connectorkit.matter#cluster
            use dev.connectorkit.matter#command
            use dev.connectorkit.matter#commandResponse
            use dev.connectorkit.matter#conformance
            use dev.connectorkit.matter#event
            use dev.connectorkit.matter#field
            use dev.connectorkit.matter#nullable
            use dev.connectorkit.matter.types#Bool
            use dev.connectorkit.matter.types#UInt64
            use dev.connectorkit.matter.types#UInt8

            /// Light effects.
            @cluster(
                id: "0x0155FC01"
                title: "Acme Lamp"
                publicId: "acme.AcmeLamp"
                publicVersion: "1.0"
                classification: "application"
                revisions: { "1.4": 2 }
                attributes: AcmeLampAttributes
                events: [BurntOutEvent]
                features: [{ bit: 0, code: "FX", name: "Effects", conformance: "O" }]
            )
            service AcmeLampCluster {
                version: "2"
                operations: [PlayCommand, AskCommand]
            }

            structure AcmeLampAttributes {
                @attribute(id: "0x0000", access: "RW VO", writable: true)
                @conformance("FX")
                @nullable
                Effect: EffectEnum

                @attribute(id: "0x0001", access: "R V")
                Hours: UInt64

                @attribute(id: "0x01550002", access: "R V")
                Zones: ZoneList
            }

            intEnum EffectEnum {
                Flame = 0
                Rainbow = 1
            }

            list ZoneList {
                member: ZoneStruct
            }

            structure ZoneStruct {
                @field(id: 0)
                First: UInt8

                @field(id: 1)
                Lit: ZoneBitmap
            }

            @bitmap(type: "map8")
            structure ZoneBitmap {
                @bit(from: 0, to: 0)
                Warm: Bool

                @bit(from: 1, to: 3)
                Level: UInt8
            }

            @command(id: "0x00", access: "O", response: "status")
            operation PlayCommand {
                input := {
                    @field(id: 0)
                    Effect: EffectEnum
                }
            }

            @command(id: "0x01", access: "O")
            operation AskCommand {
                output: AskResponse
            }

            @commandResponse(id: "0x01")
            structure AskResponse {
                @field(id: 0)
                Effect: EffectEnum
            }

            @event(id: "0x00", priority: "critical", access: "V")
            structure BurntOutEvent {
                @field(id: 0)
                Zone: UInt8
            }
            """;

    static final String ON_OFF = """
            $version: "2.0"

            namespace com.acme.onoff

            use dev.connectorkit.matter#attribute
            use dev.connectorkit.matter#clusterExtension
            use dev.connectorkit.matter#command
            use dev.connectorkit.matter#event
            use dev.connectorkit.matter#field
            use dev.connectorkit.matter.onoff#OnOffCluster
            use dev.connectorkit.matter.onoff#StartUpOnOffEnum
            use dev.connectorkit.matter.types#Bool

            @clusterExtension(
                cluster: OnOffCluster
                attributes: AcmeOnOffAttributes
                events: [TappedEvent]
            )
            service AcmeOnOffExtension {
                operations: [FlashCommand]
            }

            structure AcmeOnOffAttributes {
                @attribute(id: "0x01550003", access: "RW VO", writable: true)
                NightMode: NightModeEnum

                @attribute(id: "0x01550004", access: "R V")
                Remembered: StartUpOnOffEnum
            }

            intEnum NightModeEnum {
                Off = 0
                Dim = 1
            }

            @command(id: "0x01550000", access: "O", response: "status")
            operation FlashCommand {
                input := {
                    @field(id: 0)
                    Twice: Bool
                }
            }

            @event(id: "0x01550000", priority: "info", access: "V")
            structure TappedEvent {
                @field(id: 0)
                Mode: NightModeEnum
            }
            """;

    private SmithyText() {}
}

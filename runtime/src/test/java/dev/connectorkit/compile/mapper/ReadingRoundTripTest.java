package dev.connectorkit.compile.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.compile.mapper.PowerStrip.Energy;
import dev.connectorkit.compile.mapper.PowerStrip.Meter;
import dev.connectorkit.compile.mapper.PowerStrip.Mode;
import dev.connectorkit.compile.mapper.PowerStrip.Tag;
import dev.connectorkit.document.Document;
import dev.connectorkit.matter.OccupancySensing.OccupancyBitmap;
import java.math.BigInteger;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read back and sent again is the same to Matter, whatever it was. */
class ReadingRoundTripTest {

    @Property(tries = 300)
    void lightsAreSentAgainAsTheyWere(@ForAll("lights") RecordLight light) {
        var sent = RecordLightMatter.state(light);
        var reading = RecordLightMatter.read(sent);
        var again = new RecordLight(
                light.id(), light.label(), reading.power(), reading.brightness(), reading.onLevel(), reading.kelvin());
        assertThat(Json.of(RecordLightMatter.state(again))).isEqualTo(Json.of(sent));
        assertThat(RecordLightMatter.changes(light, again)).isEmpty();
    }

    @Property(tries = 300)
    void valuesOfEveryKindAreSentAgainAsTheyWere(@ForAll("values") ManyClusters values) {
        var sent = ManyClustersMatter.state(values);
        var reading = ManyClustersMatter.read(sent);
        var again = new ManyClusters(
                reading.on(),
                reading.vendor(),
                reading.label(),
                reading.upTime(),
                reading.phases(),
                reading.error(),
                reading.temperature(),
                reading.co2(),
                reading.agent(),
                reading.lock());
        assertThat(Json.of(ManyClustersMatter.state(again))).isEqualTo(Json.of(sent));
    }

    @Property(tries = 300)
    void structuresAreReadAsTheyWere(@ForAll("meters") Meter meter) {
        var reading = PowerStrip_MeterMatter.read(PowerStrip_MeterMatter.state(meter));
        assertThat(new Meter(reading.taken(), reading.occupancy(), reading.modes()))
                .isEqualTo(meter);
    }

    @Provide
    Arbitrary<RecordLight> lights() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 254).injectNull(0.2),
                        Arbitraries.integers().between(1000, 20_000))
                .as((power, brightness, onLevel, kelvin) ->
                        new RecordLight("1", null, power, brightness, onLevel, kelvin));
    }

    @Provide
    Arbitrary<ManyClusters> values() {
        Arbitrary<String> text =
                Arbitraries.strings().alpha().withChars('ü', '"', '\\').ofMaxLength(16);
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        text,
                        Arbitraries.bigIntegers()
                                .between(
                                        BigInteger.ZERO,
                                        BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE)),
                        text.list().ofMaxSize(32).injectNull(0.2),
                        Arbitraries.integers().between(-27315, 32767),
                        Arbitraries.floats(),
                        Arbitraries.bytes().array(byte[].class).ofSize(16),
                        Arbitraries.shorts().between((short) 0, (short) 3).injectNull(0.2))
                .as((on, label, upTime, phases, centi, co2, agent, lock) -> new ManyClusters(
                        on,
                        "Acme",
                        label,
                        upTime,
                        phases,
                        Document.object().put("0", 0).build(),
                        centi % 7 == 0 ? OptionalDouble.empty() : OptionalDouble.of(centi / 100.0),
                        co2,
                        agent,
                        lock));
    }

    @Provide
    Arbitrary<Meter> meters() {
        Arbitrary<Energy> energy = Combinators.combine(
                        Arbitraries.longs().between(0, 1L << 40),
                        Arbitraries.longs().between(0, 0xFFFF_FFFEL).injectNull(0.3))
                .as((milliwattHours, seconds) -> new Energy(
                        milliwattHours / 1000.0,
                        seconds == null
                                ? null
                                : Instant.parse("2000-01-01T00:00:00Z").plusSeconds(seconds)));
        Arbitrary<Mode> mode = Combinators.combine(
                        Arbitraries.strings().alpha().ofMaxLength(64),
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.of(0, 1, 2, 16384, 16385)
                                .map(Tag::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(8))
                .as(Mode::new);
        return Combinators.combine(
                        energy.injectNull(0.2),
                        Arbitraries.of(Set.<OccupancyBitmap>of(), Set.of(OccupancyBitmap.OCCUPIED)),
                        mode.list().ofMinSize(2).ofMaxSize(5))
                .as(Meter::new);
    }
}

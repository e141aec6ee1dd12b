package dev.connectorkit.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants in JSON and in paths. */
class TimestampFormatTest {

    private static String written(TimestampFormat format, Instant value) {
        JsonWriter json = new JsonWriter();
        format.write(json, value);
        return new String(Arrays.copyOf(json.buffer(), json.length()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EPOCH_SECONDS|2019-12-16T23:48:18Z|1576540098|1576540098",
                "EPOCH_SECONDS|1969-12-31T23:59:59.250Z|-0.75|-0.75",
                "EPOCH_SECONDS|1970-01-01T00:01:40Z|100|100",
                "DATE_TIME|2019-12-16T23:48:18.500Z|\"2019-12-16T23:48:18.500Z\"|2019-12-16T23:48:18.500Z",
                "HTTP_DATE|2019-12-06T23:48:18Z|\"Fri, 06 Dec 2019 23:48:18 GMT\"|Fri, 06 Dec 2019 23:48:18 GMT",
            })
    void writes(TimestampFormat format, Instant value, String json, String path) {
        assertThat(written(format, value)).isEqualTo(json);
        assertThat(format.text(value)).isEqualTo(path);
        assertThat(format.read(JsonReader.of(json))).isEqualTo(value);
    }

    @Property(tries = 500)
    void readsWhatItWrites(
            @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant value = Instant.ofEpochSecond(seconds, nanos);
        Instant whole = Instant.ofEpochSecond(seconds);
        assertThat(TimestampFormat.EPOCH_SECONDS.read(JsonReader.of(written(TimestampFormat.EPOCH_SECONDS, value))))
                .isEqualTo(value);
        assertThat(TimestampFormat.DATE_TIME.read(JsonReader.of(written(TimestampFormat.DATE_TIME, value))))
                .isEqualTo(value);
        assertThat(TimestampFormat.HTTP_DATE.read(JsonReader.of(written(TimestampFormat.HTTP_DATE, value))))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99", "1e999999999", "-1e-999999999", "99999999999999999", "-99999999999999999"})
    void refusesSecondsThatNoInstantHas(String json) {
        assertThatThrownBy(() -> TimestampFormat.EPOCH_SECONDS.read(JsonReader.of(json)))
                .isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"2019-12-16\"", "\"Mon, 16 Dec 2019\"", "\"2019-12-16T25:00:00Z\"", "1576540098"})
    void refusesTextOfAnotherFormat(String json) {
        assertThatThrownBy(() -> TimestampFormat.DATE_TIME.read(JsonReader.of(json)))
                .isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> TimestampFormat.HTTP_DATE.read(JsonReader.of(json)))
                .isInstanceOf(MalformedJsonException.class);
    }
}

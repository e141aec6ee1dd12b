package dev.connectorkit.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.json.MalformedJsonException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that JSON has none for and that go as strings. */
class JsonTextTest {

    @Test
    void leavesABlobWhereItIs() {
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {0, 1, 2, 3}).position(1);
        ByteBuffer copy = Snapshot.copyOf(bytes);
        JsonWriter json = new JsonWriter();
        Base64Text.write(json, copy);
        bytes.put(1, (byte) 9);
        assertThat(bytes.position()).isEqualTo(1);
        assertThat(copy).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        assertThat(copy.isReadOnly()).isTrue();
        assertThat(Base64Text.read(JsonReader.of(json.toByteArray()))).isEqualTo(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"nan\"", "\"1.5\"", "\"+Infinity\"", "true"})
    void refusesOtherTextThanThatOfNumbersWithoutJson(String json) {
        assertThatThrownBy(() -> FloatingPoint.read(JsonReader.of(json))).isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%%%\"", "\"a\"", "7"})
    void refusesWhatIsNotBase64(String json) {
        assertThatThrownBy(() -> Base64Text.read(JsonReader.of(json))).isInstanceOf(MalformedJsonException.class);
    }
}

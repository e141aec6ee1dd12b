package dev.connectorkit.sample.lifx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNamesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            Sofa,              Sofa
            Mom's lamp,        Moms lamp
            Mom’s lamp,        Moms lamp
            Küche 2. Etage,    Küche 2. Etage
            Shelf – left,      Shelf left
            a/b\\c:d,          a b c d
            ½ light,           ½ light
            寝室,               寝室
            `  x  `,           x
            💡,                d073d5000001
            `'`,               d073d5000001
            ``,                d073d5000001
            """)
    void keepsWhatTheServiceTakes(String label, String name) {
        assertThat(DeviceNames.clean(label, "d073d5000001")).isEqualTo(name).matches("^[\\p{L}\\p{N} ._-]+$");
    }

    @Test
    void countsCharactersAndNotUtf16() {
        var clef = "\uD835\uDC9C";
        assertThat(DeviceNames.clean(clef.repeat(300), "id")).isEqualTo(clef.repeat(256));
    }
}

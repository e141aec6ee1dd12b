package dev.connectorkit.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How ids are spelt on the wire. */
class MatterIdTest {

    @ParameterizedTest
    @CsvSource({
        "0x6,        0x0006,     0x06",
        "255,        0x00ff,     0xff",
        "0XFF01,     0xff01,     0xff01",
        "0x01550003, 0x01550003, 0x01550003",
        "0x1550003,  0x01550003, 0x01550003",
        "0x10000,    0x00010000, 0x00010000",
        "0xFFF1FC01, 0xfff1fc01, 0xfff1fc01"
    })
    void aManufacturersHasEightDigits(String read, String wide, String narrow) {
        long id = MatterId.parse(read);

        assertThat(MatterId.wide(id)).isEqualTo(wide);
        assertThat(MatterId.narrow(id)).isEqualTo(narrow);
        assertThat(MatterId.wide((int) id)).isEqualTo(wide);
    }
}

package dev.connectorkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatterIdTest {
    @ParameterizedTest
    @CsvSource({
        "6, 6",
        "0x6, 6",
        "0X0006, 6",
        "0x0006, 6",
        "000000000000000000000006, 6",
        "0xff01, 65281",
        "0xFF01, 65281",
        "65281, 65281",
        "0x15570003, 358023171",
        "4294967295, 4294967295",
        "0xffffffff, 4294967295",
    })
    void allSpellingsOfANumberAreOneId(String text, long id) {
        assertThat(MatterId.parse(text)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0x",
                "x6",
                "0x1ffffffff",
                "4294967296",
                "-1",
                "+6",
                " 6",
                "6 ",
                "1e1",
                "0xg",
                "ff",
                "٣",
                "0x٣",
                "0000000000000000000000006"
            })
    void whatIsNoIdIsNone(String text) {
        assertThat(MatterId.parse(text)).isEqualTo(MatterId.NONE);
    }

    @Test
    void idsAreWrittenAsTheModelsExamples() {
        assertThat(MatterId.wide(6)).isEqualTo("0x0006");
        assertThat(MatterId.wide(0x15570003L)).isEqualTo("0x15570003");
        assertThat(MatterId.wide(-1)).isEqualTo("0xffffffff");
        assertThat(MatterId.narrow(2)).isEqualTo("0x02");
        assertThat(MatterId.narrow(0xff01)).isEqualTo("0xff01");
    }

    @Test
    void idsBehindAManufacturersHaveEightDigits() {
        assertThat(MatterId.wide(0x01550003)).isEqualTo("0x01550003");
        assertThat(MatterId.narrow(0x01550003)).isEqualTo("0x01550003");
        assertThat(MatterId.wide(0x10000)).isEqualTo("0x00010000");
        assertThat(MatterId.wide((int) 0xFFF1FC01L)).isEqualTo("0xfff1fc01");
    }
}

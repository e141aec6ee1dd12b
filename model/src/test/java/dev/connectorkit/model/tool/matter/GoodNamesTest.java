package dev.connectorkit.model.tool.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoodNamesTest {
    @Test
    void valuesThatStartWithADigitGetAWordBeforeIt() {
        assertThat(GoodNames.ofValue("HourFormatEnum", "12hr")).isEqualTo("TwelveHour");
        assertThat(GoodNames.ofValue("WiFiBandEnum", "2G4")).isEqualTo("Band2G4");
        assertThat(GoodNames.ofValue("AnyEnum", "3D")).isEqualTo("Value3D");
    }

    @Test
    void signsAreLeftOut() {
        assertThat(GoodNames.ofValue("AnyEnum", "CO Alarm")).isEqualTo("COAlarm");
        assertThat(GoodNames.ofValue("AnyEnum", "WPA2-PERSONAL")).isEqualTo("WPA2PERSONAL");
    }

    @Test
    void namesThatCanBeSpelledStayAsTheyAre() {
        assertThat(GoodNames.ofValue("AnyEnum", "ExecuteIfOff")).isEqualTo("ExecuteIfOff");
        assertThat(GoodNames.ofType("StartUpOnOffEnum")).isEqualTo("StartUpOnOffEnum");
    }

    @Test
    void globalTypesAreSpelledOut() {
        assertThat(GoodNames.ofType("uint8")).isEqualTo("UInt8");
        assertThat(GoodNames.ofType("endpoint-no")).isEqualTo("EndpointNumber");
        assertThat(GoodNames.ofType("energy-mWh")).isEqualTo("EnergyMWh");
        assertThat(GoodNames.ofType("percent100ths")).isEqualTo("Percent100ths");
    }

    @Test
    void publicIdsHaveNeitherSpacesNorSigns() {
        assertThat(GoodNames.publicId("On/Off")).isEqualTo("matter.OnOff");
        assertThat(GoodNames.publicId("PM2.5 Concentration Measurement"))
                .isEqualTo("matter.PM25ConcentrationMeasurement");
    }
}

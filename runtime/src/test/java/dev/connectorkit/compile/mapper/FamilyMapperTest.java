package dev.connectorkit.compile.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A sealed type's mapper does what the mapper of each device's class does. */
class FamilyMapperTest {

    private static final HomeDevice.Lamp LAMP = new HomeDevice.Lamp("a", true);
    private static final HomeDevice.Window WINDOW = new HomeDevice.Window("a", true);

    @Test
    void leavesEachDeviceToItsClass() {
        assertThat(HomeDeviceMatter.device(LAMP)).isEqualTo(HomeDevice_LampMatter.device(LAMP));
        assertThat(HomeDeviceMatter.device(WINDOW)).isEqualTo(HomeDevice_WindowMatter.device(WINDOW));
        assertThat(HomeDeviceMatter.capabilityReport(WINDOW))
                .isEqualTo(HomeDevice_WindowMatter.capabilityReport(WINDOW))
                .isNotEqualTo(HomeDeviceMatter.capabilityReport(LAMP));
        assertThat(Json.of(HomeDeviceMatter.state(LAMP))).isEqualTo(Json.of(HomeDevice_LampMatter.state(LAMP)));
    }

    @Test
    void tellsWhatChangedInADeviceOfOneClass() {
        assertThat(HomeDeviceMatter.changes(LAMP, LAMP)).isEmpty();
        assertThat(Json.of(HomeDeviceMatter.changes(WINDOW, new HomeDevice.Window("a", false))))
                .containsExactly("{\"id\":\"1\",\"clusters\":[{\"id\":\"0x0045\",\"attributes\":{\"0x0000\":false}}]}");
    }

    @Test
    void tellsAllOfADeviceThatIsOfAnotherClassNow() {
        assertThat(Json.of(HomeDeviceMatter.changes(LAMP, WINDOW))).isEqualTo(Json.of(HomeDeviceMatter.state(WINDOW)));
    }
}

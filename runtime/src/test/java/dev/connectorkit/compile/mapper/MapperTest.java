package dev.connectorkit.compile.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.event.MatterEndpoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** State, changes and description of one light, however its author wrote it. */
class MapperTest {

    private static final RecordLight LIGHT = new RecordLight("d073d5", "Desk", true, 0.5, null, 2700);

    @Test
    void givesTheSameStateForRecordsGettersAndInterfaces() {
        String state = """
                {"id":"1","clusters":[\
                {"id":"0x0006","attributes":{"0x0000":true}},\
                {"id":"0x0008","attributes":{"0x0000":127,"0x0011":null}},\
                {"id":"0x0300","attributes":{"0x0007":370}}]}""";
        assertThat(Json.of(RecordLightMatter.state(LIGHT))).containsExactly(state);
        assertThat(Json.of(GetterLightMatter.state(new GetterLight(LIGHT)))).containsExactly(state);
        assertThat(Json.of(InterfaceLightMatter.state(InterfaceLight.of(LIGHT))))
                .containsExactly(state);
    }

    @Test
    void givesNothingWhenNothingChanged() {
        assertThat(RecordLightMatter.changes(LIGHT, LIGHT)).isEmpty();
        assertThat(RecordLightMatter.changes(LIGHT, LIGHT.withBrightness(0.5001)))
                .isEmpty();
    }

    @Test
    void givesOnlyTheAttributesThatChanged() {
        assertThat(changed(LIGHT.withPower(false)))
                .containsExactly("{\"id\":\"1\",\"clusters\":[{\"id\":\"0x0006\",\"attributes\":{\"0x0000\":false}}]}");
        assertThat(changed(LIGHT.withOnLevel(40)))
                .containsExactly("{\"id\":\"1\",\"clusters\":[{\"id\":\"0x0008\",\"attributes\":{\"0x0011\":40}}]}");
    }

    @Test
    void tellsThatAValueBecameNull() {
        List<MatterEndpoint> changes = RecordLightMatter.changes(LIGHT.withOnLevel(40), LIGHT);
        assertThat(Json.of(changes))
                .containsExactly("{\"id\":\"1\",\"clusters\":[{\"id\":\"0x0008\",\"attributes\":{\"0x0011\":null}}]}");
    }

    @Test
    void keepsTheStateAsItWasWhenItWasTaken() {
        List<MatterEndpoint> state = RecordLightMatter.state(LIGHT);
        assertThat(Json.of(state)).isEqualTo(Json.of(state));
    }

    @Test
    void describesTheDeviceForDiscovery() {
        var device = RecordLightMatter.device(LIGHT);
        assertThat(device.connectorDeviceId()).isEqualTo("d073d5");
        assertThat(device.connectorDeviceName()).isEqualTo("Desk");
        assertThat(device.capabilityReport()).isEqualTo(RecordLightMatter.capabilityReport(LIGHT));
        assertThat(GetterLightMatter.device(new GetterLight(LIGHT)).connectorDeviceName())
                .isNull();
    }

    @Test
    void reportsWhatTheMappedAttributesShow() {
        var report = RecordLightMatter.capabilityReport(LIGHT).endpoints().get(0);
        assertThat(report.id()).isEqualTo("1");
        assertThat(report.deviceTypes()).containsExactly("Extended Color Light");
        assertThat(Json.of(report.clusters().get(2)))
                .isEqualTo("{\"id\":\"0x0300\",\"revision\":7,\"publicId\":\"matter.ColorControl@1.4\","
                        + "\"name\":\"Color Control\",\"specVersion\":\"1.4\","
                        + "\"attributes\":[{\"id\":\"0x0007\",\"name\":\"ColorTemperatureMireds\"}],"
                        + "\"commands\":[\"0x0a\",\"0x47\",\"0x4b\",\"0x4c\"],\"featureMap\":16}");
    }

    private static Stream<String> changed(RecordLight after) {
        return Json.of(RecordLightMatter.changes(LIGHT, after)).stream();
    }
}

package dev.connectorkit.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What authors must map, and above all what they need not. */
class ExpectedAttributesTest {

    private static final MatterModel MATTER = new MatterModel(ModelParts.ofClassPath());

    @Test
    void expectsTheStateOfLights() {
        assertThat(missing("OnOffLight")).containsExactly("OnOff.OnOff");
        assertThat(missing("DimmableLight")).containsExactly("OnOff.OnOff", "LevelControl.CurrentLevel");
        assertThat(missing("ColorTemperatureLight"))
                .containsExactly("OnOff.OnOff", "LevelControl.CurrentLevel", "ColorControl.ColorTemperatureMireds");
        assertThat(missing("ExtendedColorLight"))
                .containsExactly(
                        "OnOff.OnOff",
                        "LevelControl.CurrentLevel",
                        "ColorControl.CurrentX",
                        "ColorControl.CurrentY",
                        "ColorControl.ColorTemperatureMireds");
    }

    @Test
    void isContentWithOneColourSpace() {
        assertThat(missing(
                        "ExtendedColorLight",
                        "OnOff.OnOff",
                        "LevelControl.CurrentLevel",
                        "ColorControl.ColorTemperatureMireds"))
                .isEmpty();
        assertThat(missing("ExtendedColorLight", "OnOff.OnOff", "LevelControl.CurrentLevel", "ColorControl.CurrentHue"))
                .isEmpty();
    }

    @Test
    void expectsTheStateOfOtherDevices() {
        assertThat(missing("Thermostat")).containsExactly("Thermostat.LocalTemperature");
        assertThat(missing("TemperatureSensor")).containsExactly("TemperatureMeasurement.MeasuredValue");
        assertThat(missing("ContactSensor")).containsExactly("BooleanState.StateValue");
        assertThat(missing("DoorLock"))
                .containsExactly("DoorLock.LockState", "DoorLock.LockType", "DoorLock.ActuatorEnabled");
    }

    private static List<String> missing(String deviceType, String... mapped) {
        return new ExpectedAttributes(MATTER, new SpecVersion("1.4"))
                .missing(MATTER.deviceType(deviceType).orElseThrow(), Set.of(mapped));
    }
}

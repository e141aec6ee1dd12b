package dev.connectorkit.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generated catalogue as authors and compilers meet it. */
class CatalogueTest {

    private static final Path CLASSES = Path.of("target/classes/dev/connectorkit/matter");

    @Test
    void namesElementsAsTheSpecificationDoes() {
        assertThat(OnOff.CLUSTER).isEqualTo("OnOff");
        assertThat(OnOff.ON_OFF).isEqualTo("OnOff.OnOff");
        assertThat(OnOff.TOGGLE).isEqualTo("OnOff.Toggle");
        assertThat(DoorLock.NUMBER_OF_PIN_USERS_SUPPORTED).isEqualTo("DoorLock.NumberOfPINUsersSupported");
        assertThat(GeneralDiagnostics.BOOT_REASON).isEqualTo("GeneralDiagnostics.BootReason");
        assertThat(GeneralDiagnostics.BOOT_REASON_EVENT).isEqualTo("GeneralDiagnostics.BootReason");
        assertThat(DeviceTypes.EXTENDED_COLOR_LIGHT).isEqualTo("ExtendedColorLight");
    }

    @Test
    void namesWhatJavaCannotSpell() {
        assertThat(TimeFormatLocalization.HourFormatEnum.TWELVE_HOUR.value()).isZero();
        assertThat(PowerSource.BatCommonDesignationEnum.SIZE4V5.value()).isEqualTo(5);
    }

    @Test
    void holdsAClassForEveryClusterAndOneForTheDeviceTypes() throws Exception {
        List<Class<?>> clusters = new ArrayList<>();
        for (Class<?> type : topLevel()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals("CLUSTER")) {
                    clusters.add(type);
                    assertThat(field.get(null)).isEqualTo(type.getSimpleName());
                }
            }
        }
        assertThat(clusters).hasSize(135);
        assertThat(DeviceTypes.class.getFields()).hasSize(91);
    }

    /** A constant that is not one for the compiler would load its class, and all that class brings, where it is used. */
    @Test
    void keepsNothingToLoadButConstantsInTheClassesOfClusters() throws Exception {
        for (Class<?> type : topLevel()) {
            if (!type.isEnum() && !type.isInterface()) {
                assertThat(type.getDeclaredMethods()).as(type.getName()).isEmpty();
                assertThat(type.getDeclaredFields()).allSatisfy(field -> {
                    assertThat(field.getType()).isEqualTo(String.class);
                    assertThat(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                            .isTrue();
                });
            }
        }
        assertThat(Files.readString(CLASSES.resolve("OnOff.class"), StandardCharsets.ISO_8859_1))
                .doesNotContain("<clinit>");
    }

    @Test
    void numbersEnumerationsAsMatterDoes() {
        assertThat(OnOff.StartUpOnOffEnum.TOGGLE.value()).isEqualTo(2);
        assertThat(MatterEnum.of(OnOff.StartUpOnOffEnum.values(), 1)).isEqualTo(OnOff.StartUpOnOffEnum.ON);
        assertThat(MatterEnum.of(OnOff.StartUpOnOffEnum.values(), 255)).isNull();
        assertThat(DoorLock.LockStateEnum.LOCKED.value()).isEqualTo(1);
        assertThat(Thermostat.SystemModeEnum.HEAT.value()).isEqualTo(4);
        assertThat(MatterEnum.of(Thermostat.SystemModeEnum.values(), 4)).isEqualTo(Thermostat.SystemModeEnum.HEAT);
    }

    @Test
    void putsBitsTogetherAndTakesThemApart() {
        Set<FanControl.WindBitmap> winds =
                EnumSet.of(FanControl.WindBitmap.SLEEP_WIND, FanControl.WindBitmap.NATURAL_WIND);
        assertThat(MatterBit.toNumber(winds)).isEqualTo(3);
        assertThat(MatterBit.ofNumber(FanControl.WindBitmap.class, FanControl.WindBitmap.values(), 0b110))
                .containsExactly(FanControl.WindBitmap.NATURAL_WIND);
        assertThat(WindowCovering.OperationalStatusBitmap.LIFT.mask()).isEqualTo(0b1100);
    }

    private static Set<Class<?>> topLevel() throws IOException, ClassNotFoundException {
        Set<Class<?>> types = new TreeSet<>((one, two) -> one.getName().compareTo(two.getName()));
        try (Stream<Path> files = Files.list(CLASSES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                if (!name.contains("$") && !name.equals("package-info")) {
                    types.add(Class.forName(
                            "dev.connectorkit.matter." + name, false, CatalogueTest.class.getClassLoader()));
                }
            }
        }
        return types;
    }
}

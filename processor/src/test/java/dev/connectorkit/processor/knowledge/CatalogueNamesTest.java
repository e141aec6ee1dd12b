package dev.connectorkit.processor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueNamesTest {

    private final MatterModel matter = new MatterModel(ModelParts.ofClassPath());

    @Test
    void attributeKeepsTheNameThatACommandOrAnEventHasToo() {
        var clash = new ArrayList<String>();
        for (String name : matter.clusters().keySet()) {
            Cluster cluster = matter.cluster(name).orElseThrow();
            constants(cluster).stream()
                    .filter(constant -> constant.matches(".*_(COMMAND|EVENT|ATTRIBUTE)"))
                    .forEach(constant -> clash.add(name + "." + constant));
        }
        assertThat(clash)
                .containsExactly(
                        "GeneralDiagnostics.BOOT_REASON_EVENT",
                        "OvenCavityOperationalState.OPERATIONAL_ERROR_EVENT",
                        "SmokeCoAlarm.INTERCONNECT_SMOKE_ALARM_EVENT",
                        "SmokeCoAlarm.INTERCONNECT_CO_ALARM_EVENT",
                        "OperationalState.OPERATIONAL_ERROR_EVENT",
                        "RvcOperationalState.OPERATIONAL_ERROR_EVENT",
                        "Groupcast.GROUPCAST_TESTING_EVENT",
                        "BooleanStateConfiguration.SENSOR_FAULT_EVENT",
                        "ValveConfigurationAndControl.VALVE_FAULT_EVENT");
    }

    @Test
    void everyConstantOfAClusterIsAnother() {
        for (String name : matter.clusters().keySet()) {
            assertThat(constants(matter.cluster(name).orElseThrow())).as(name).doesNotHaveDuplicates();
        }
    }

    private static List<String> constants(Cluster cluster) {
        CatalogueNames names = new CatalogueNames(cluster);
        List<String> constants = new ArrayList<>(List.of(CatalogueNames.CLUSTER));
        cluster.attributes().forEach(attribute -> constants.add(names.attribute(attribute)));
        cluster.commands().forEach(command -> constants.add(names.command(command)));
        cluster.events().forEach(event -> constants.add(names.event(event)));
        return constants;
    }
}

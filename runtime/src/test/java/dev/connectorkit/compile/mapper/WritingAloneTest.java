package dev.connectorkit.compile.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A connector that only writes loads nothing of what reads. */
class WritingAloneTest {

    @Test
    void loadsNoClassThatReads() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Xlog:class+load", "-cp", System.getProperty("java.class.path"), Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String log = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(log).isZero();
        List<String> ours = log.lines()
                .filter(line -> line.contains(" dev.connectorkit."))
                .map(line -> line.replaceFirst("^.*\\] *", "").replaceFirst(" source:.*", ""))
                .toList();
        assertThat(ours)
                .contains(RecordLightMatter.class.getName(), RecordLightMatter.class.getName() + "$Values")
                .doesNotContain(RecordLightMatter.Reading.class.getName());
        assertThat(ours.stream().filter(name -> name.startsWith("dev.connectorkit.mapping.")))
                .containsExactlyInAnyOrder(
                        "dev.connectorkit.mapping.AttributeValues",
                        "dev.connectorkit.mapping.ClusterAttributes",
                        "dev.connectorkit.mapping.ClusterReport",
                        "dev.connectorkit.mapping.DeviceValues",
                        "dev.connectorkit.mapping.Endpoints");
    }

    /** The program of a process that writes. */
    static final class Program {
        private Program() {}

        /**
         * Tells all of a light, and what changed.
         *
         * @param arguments none
         */
        public static void main(String[] arguments) {
            var light = new RecordLight("1", "Desk", true, 0.5, null, 2700);
            var sent = RecordLightMatter.state(light).size()
                    + RecordLightMatter.changes(light, light.withPower(false)).size();
            System.out.println(RecordLightMatter.device(light) + " " + sent);
        }
    }
}

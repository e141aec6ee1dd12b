package dev.connectorkit.compile.cost;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The processor reads what a class refers to. What else the catalogue holds costs it nothing. */
class ModelPartsReadTest {

    /** The clusters of the light, and others that make ten of them. */
    private static final Set<String> TEN = Set.of(
            "OnOff",
            "LevelControl",
            "ColorControl",
            "Identify",
            "Groups",
            "ScenesManagement",
            "FanControl",
            "Thermostat",
            "DoorLock",
            "WindowCovering");

    @Test
    void readsThePartsThatAClassRefersTo() throws Exception {
        CountingLoader model = compile(CountingLoader.ofAllClusters(), 1);
        assertThat(model.parts())
                .containsExactly(
                        "connector-event.json",
                        "matter/clusters/ColorControl.json",
                        "matter/clusters/LevelControl.json",
                        "matter/clusters/OnOff.json",
                        "matter/device-types/ExtendedColorLight.json",
                        "matter/index.json",
                        "matter/types.json");
    }

    @Test
    void readsAsMuchOfTenClustersAsOfAll() throws Exception {
        CountingLoader ten = compile(CountingLoader.ofClusters(TEN), 1);
        CountingLoader all = compile(CountingLoader.ofAllClusters(), 1);
        assertThat(all.parts()).isEqualTo(ten.parts());
        assertThat(all.bytes()).isEqualTo(ten.bytes());
    }

    @Test
    void readsAPartOnceForAllClasses() throws Exception {
        CountingLoader one = compile(CountingLoader.ofAllClusters(), 1);
        CountingLoader many = compile(CountingLoader.ofAllClusters(), 20);
        assertThat(many.parts()).containsAll(one.parts());
        Set<String> added = new HashSet<>(many.parts());
        added.removeAll(one.parts());
        assertThat(added).isEmpty();
        assertThat(many.partsReadAgain()).isEmpty();
    }

    private static CountingLoader compile(CountingLoader model, int classes) throws Exception {
        Compilation compilation =
                Compiler.javac().withProcessors(List.of(model.processor())).compile(Lights.sources(classes));
        assertThat(compilation).succeeded();
        return model;
    }
}

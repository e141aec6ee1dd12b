package dev.connectorkit.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.annotation.Converter;
import dev.connectorkit.processor.check.ConverterHints;
import dev.connectorkit.processor.check.ConverterHints.Hint;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.ModelParts;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagnostic that proposes a converter proposes one that is there and fits. */
class ConverterHintsTest {

    private static final Map<String, String> BOXED = Map.of("double", "java.lang.Double", "int", "java.lang.Integer");
    private static final MatterModel MATTER = new MatterModel(ModelParts.ofClassPath());
    private static final Set<String> TYPES = MATTER.clusters().keySet().stream()
            .map(name -> MATTER.cluster(name).orElseThrow())
            .flatMap(ConverterHintsTest::types)
            .map(MatterType::name)
            .collect(Collectors.toSet());

    private static Stream<MatterType> types(Cluster cluster) {
        return Stream.concat(
                cluster.attributes().stream().map(Attribute::type),
                cluster.commands().stream()
                        .flatMap(command -> command.fields().stream())
                        .map(Field::type));
    }

    static List<Hint> hints() {
        return ConverterHints.all();
    }

    @ParameterizedTest
    @MethodSource("hints")
    void namesAConverterOfTheAuthorsType(Hint hint) throws ClassNotFoundException {
        Class<?> converter = Class.forName(ConverterHints.PACKAGE + "." + hint.converter());
        List<String> sides = Stream.of(converter, converter.getSuperclass())
                .flatMap(type -> Stream.of(type.getGenericInterfaces()))
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(seam -> seam.getRawType() == Converter.class)
                .map(seam -> seam.getActualTypeArguments()[0].getTypeName())
                .toList();
        assertThat(sides).containsExactly(BOXED.getOrDefault(hint.javaSide(), hint.javaSide()));
    }

    @ParameterizedTest
    @MethodSource("hints")
    void namesTypesAndAttributesOfMatter(Hint hint) {
        assertThat(hint.matter()).isNotEmpty().allMatch(ConverterHintsTest::isKnown);
    }

    private static boolean isKnown(String matter) {
        String[] names = matter.split("\\.");
        return names.length == 1
                ? TYPES.contains(matter)
                : MATTER.cluster(names[0])
                        .flatMap(cluster -> cluster.attribute(names[1]))
                        .isPresent();
    }
}

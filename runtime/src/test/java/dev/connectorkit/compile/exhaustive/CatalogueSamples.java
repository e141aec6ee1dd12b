package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.processor.knowledge.CatalogueNames;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of an enumeration as constants of the catalogue. */
final class CatalogueSamples {

    private static final String CATALOGUE = "dev.connectorkit.matter.";

    private CatalogueSamples() {}

    /** The enum of an enumeration, or null for one that belongs to no cluster. */
    private static @Nullable Class<?> find(MatterModel matter, MatterType.Enumeration enumeration) {
        if (enumeration.id().namespace().equals(MatterModel.SHARED_TYPES)) {
            return load(Naming.type(enumeration.name()));
        }
        String namespace = enumeration.id().namespace();
        String owner = namespace.substring(namespace.lastIndexOf('.') + 1);
        for (String cluster : matter.clusters().keySet()) {
            if (cluster.toLowerCase(Locale.ROOT).equals(owner)) {
                String type = Naming.type(cluster);
                return load(type + "$" + CatalogueNames.nested(enumeration.name(), type));
            }
        }
        return null;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(CATALOGUE + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("catalogue has no enum " + name, missing);
        }
    }

    /** The same values as constants, or null for a type that is no enumeration of a cluster. */
    static @Nullable Samples of(MatterModel matter, MatterType type) {
        if (!(type instanceof MatterType.Enumeration enumeration)) {
            return null;
        }
        Class<?> constants = find(matter, enumeration);
        if (constants == null) {
            return null;
        }
        List<Samples.Sample> valid = new ArrayList<>();
        for (MatterType.EnumValue value : enumeration.values()) {
            valid.add(new Samples.Sample(
                    constant(constants, Naming.constant(value.name(), enumeration.name())),
                    Integer.toString(value.value())));
        }
        String name = constants.getCanonicalName();
        return new Samples(name, name, valid, List.of(new Samples.Refusal(null, "found null")));
    }

    private static Object constant(Class<?> constants, String name) {
        for (Object constant : constants.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new AssertionError("catalogue has no constant " + constants.getCanonicalName() + "." + name);
    }
}

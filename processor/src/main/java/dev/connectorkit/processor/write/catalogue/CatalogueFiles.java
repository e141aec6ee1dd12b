package dev.connectorkit.processor.write.catalogue;

import com.palantir.javapoet.ClassName;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.knowledge.ShapeId;
import dev.connectorkit.processor.write.GeneratedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All classes of the catalogue. */
public final class CatalogueFiles {

    private CatalogueFiles() {}

    /**
     * Lists the classes of a catalogue: one for each cluster or extension; for Matter's own vocabulary also one for each
     * enumeration or bitmap that clusters share, and one for the device types.
     *
     * @param matter the vocabulary
     * @param namespace the Smithy namespace whose clusters are meant, with those below it
     * @param packageName where the classes go
     * @return one for each class, always in the same order
     * @throws ModelException when the vocabulary has no cluster there
     */
    public static List<GeneratedType> of(MatterModel matter, String namespace, String packageName) {
        Map<String, Cluster> clusters = matter.catalogue(namespace);
        if (clusters.isEmpty()) {
            throw new ModelException("namespace " + namespace + " must have a cluster or an extension; see that the"
                    + " .smithy files that describe one are given to the processor");
        }
        BoundTypes bound = BoundTypes.of(clusters.values());
        List<GeneratedType> files = new ArrayList<>();
        clusters.forEach((name, cluster) ->
                files.add(new ClusterType(cluster, bound, ClassName.get(packageName, Naming.type(name)))));
        if (isMatters(namespace)) {
            for (MatterType type : bound.shared(MatterModel.SHARED_TYPES)) {
                files.add(new SharedType(ClassName.get(packageName, Naming.type(id(type).name())), type));
            }
            files.add(new DeviceTypesType(matter, packageName));
        }
        return files;
    }

    private static boolean isMatters(String namespace) {
        return MatterModel.SHARED_TYPES.startsWith(namespace + ".");
    }

    static ShapeId id(MatterType type) {
        return type instanceof MatterType.Bitmap bitmap ? bitmap.id() : ((MatterType.Enumeration) type).id();
    }
}

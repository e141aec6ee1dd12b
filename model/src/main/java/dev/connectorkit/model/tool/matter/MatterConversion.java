package dev.connectorkit.model.tool.matter;

import java.util.Map;
import java.util.TreeMap;

/** Turns the facts of Matter's data model into the text of Smithy files. */
public final class MatterConversion {
    private MatterConversion() {}

    /**
     * Converts everything.
     *
     * @param source the facts
     * @return path below the smithy directory to the file's text, in the order of the paths
     */
    public static Map<String, String> convert(MatterSource source) {
        var files = new TreeMap<String, String>();
        var types = new TypeCatalogue(source);
        files.put("matter/types.smithy", SharedTypesFile.of(source, types));
        files.put("matter/device-types.smithy", DeviceTypesFile.of(source));
        files.put("matter/semantic-tags.smithy", SemanticTagsFile.of(source));
        for (var cluster : source.clusters()) {
            files.put("matter/clusters/" + cluster.name() + ".smithy", ClusterFile.of(cluster, source, types));
        }
        return files;
    }
}

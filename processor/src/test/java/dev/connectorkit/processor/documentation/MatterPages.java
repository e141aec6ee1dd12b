package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All pages of the catalogue. */
final class MatterPages {

    private final MatterModel matter;
    private final ConvertersTable converters;

    MatterPages(MatterModel matter, ConvertersTable converters) {
        this.matter = matter;
        this.converters = converters;
    }

    /** File names to texts, in alphabetical order. */
    Map<String, String> pages() {
        List<Cluster> clusters = matter.clusters().keySet().stream()
                .map(name -> matter.cluster(name).orElseThrow())
                .toList();
        List<DeviceType> deviceTypes = matter.deviceTypes().keySet().stream()
                .map(name -> matter.deviceType(name).orElseThrow())
                .toList();
        TypeText typeText = new TypeText(matter);
        Map<String, String> pages = new TreeMap<>();
        for (Cluster cluster : clusters) {
            pages.put(
                    ClusterPage.file(cluster.name()),
                    new ClusterPage(cluster, typeText, converters, serving(cluster, deviceTypes)).toString());
        }
        pages.put(TypeText.TYPES_PAGE, new TypesPage(types(clusters), typeText, converters).toString());
        pages.put(IndexPage.FILE, new IndexPage(clusters, deviceTypes).toString());
        return pages;
    }

    private static List<String> serving(Cluster cluster, List<DeviceType> deviceTypes) {
        return deviceTypes.stream()
                .filter(deviceType -> deviceType
                        .server(cluster.name())
                        .filter(requirement -> !"X".equals(requirement.conformance()))
                        .isPresent())
                .map(deviceType -> Markdown.escape(deviceType.title()))
                .toList();
    }

    /** Every type that an element has, by name. */
    private static Set<MatterType> types(List<Cluster> clusters) {
        Set<MatterType> types = new TreeSet<>(Comparator.comparing(MatterType::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(MatterType::name)
                .thenComparing(type -> type.getClass().getName()));
        for (Cluster cluster : clusters) {
            cluster.attributes().forEach(attribute -> collect(attribute.type(), types));
            cluster.structs().forEach(struct -> collect(struct, types));
            cluster.bitmaps().forEach(bitmap -> collect(bitmap, types));
            cluster.events().forEach(event -> collect(event.fields(), types));
            for (Command command : cluster.commands()) {
                collect(command.fields(), types);
                if (command.response() instanceof Command.CommandResponse response) {
                    collect(response.fields(), types);
                }
            }
        }
        return types;
    }

    private static void collect(List<Field> fields, Set<MatterType> types) {
        fields.forEach(field -> collect(field.type(), types));
    }

    private static void collect(MatterType type, Set<MatterType> types) {
        if (type instanceof MatterType.Listing listing) {
            collect(listing.entry(), types);
        } else if (type instanceof MatterType.Struct struct) {
            types.add(struct);
            collect(struct.fields(), types);
        } else if (type instanceof MatterType.Bitmap bitmap) {
            types.add(bitmap);
            bitmap.fields().forEach(field -> collect(field.type(), types));
        } else {
            types.add(type);
        }
    }
}

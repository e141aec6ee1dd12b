package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the converters' own page says of where each belongs: its tables' last column. */
final class ConvertersTable {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final List<Row> rows = new ArrayList<>();

    private record Row(String converter, String where) {}

    ConvertersTable(String page) {
        int where = -1;
        for (String line : page.lines().toList()) {
            String[] cells = line.split("\\|");
            if (line.startsWith("| Converter")) {
                where = cells.length - 1;
            } else if (line.startsWith("|") && cells.length == where + 1) {
                var name = CODE.matcher(cells[1]);
                if (name.find()) {
                    rows.add(new Row(name.group(1), cells[where]));
                }
            } else if (!line.startsWith("|")) {
                where = -1;
            }
        }
    }

    /** The converters that belong to a Matter type. */
    List<String> of(String matterType) {
        return names(row -> row.where().contains("`" + matterType + "`"));
    }

    /** The converters that belong to an attribute: by its type, or by its name after its cluster's title. */
    List<String> of(Cluster cluster, Attribute attribute) {
        String type = "`" + attribute.type().name() + "`";
        String name = "`" + attribute.name() + "`";
        return names(row -> {
            int own = row.where().indexOf(cluster.title() + ": ");
            return row.where().contains(type) || own >= 0 && row.where().indexOf(name) > own;
        });
    }

    private List<String> names(Predicate<Row> fitting) {
        return rows.stream()
                .filter(fitting)
                .map(row -> Markdown.link(Markdown.code(row.converter()), "../converters.md"))
                .toList();
    }
}

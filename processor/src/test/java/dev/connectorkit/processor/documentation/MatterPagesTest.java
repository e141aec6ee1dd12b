package dev.connectorkit.processor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The catalogue's pages say what the model says, and lead where they say. */
class MatterPagesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path DIRECTORY = DOCS.resolve("matter");
    private static final String UPDATE = "docs.update";
    private static final int MOST_BYTES = 2_000_000;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void pagesAreWhatTheModelSays() throws IOException {
        Map<String, String> expected = pages();
        if (Boolean.getBoolean(UPDATE)) {
            write(expected);
        }
        Map<String, String> found = new TreeMap<>();
        try (var files = Files.list(DIRECTORY)) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(found.keySet()).as("pages; -D%s=true writes them", UPDATE).isEqualTo(expected.keySet());
        expected.forEach((name, text) -> assertThat(found.get(name))
                .as("%s; -D%s=true writes it", name, UPDATE)
                .isEqualTo(text));
    }

    @Test
    void everyClusterAndDeviceTypeIsThere() throws IOException {
        MatterModel matter = new MatterModel(ModelParts.ofClassPath());
        Map<String, String> pages = pages();
        assertThat(pages).hasSize(matter.clusters().size() + 2);
        String index = pages.get(IndexPage.FILE);
        assertThat(matter.clusters().keySet())
                .allSatisfy(name -> assertThat(index).contains("](" + name + ".md)"));
        assertThat(matter.deviceTypes().keySet())
                .allSatisfy(name -> assertThat(index)
                        .contains(matter.deviceType(name).orElseThrow().title()));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Map<String, String> pages = pages();
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach((name, text) -> anchors.put(name, anchors(text)));
        pages.forEach((name, text) -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                String page = link.group(1).isEmpty() ? name : link.group(1);
                if (page.startsWith("../")) {
                    assertThat(DIRECTORY.resolve(page)).exists();
                    continue;
                }
                assertThat(anchors).as("%s links %s", name, page).containsKey(page);
                if (link.group(2) != null) {
                    assertThat(anchors.get(page)).as("%s links %s", name, page).contains(link.group(2));
                }
            }
        });
    }

    @Test
    void pagesStaySmallAndTheSame() throws IOException {
        Map<String, String> pages = pages();
        assertThat(pages.values().stream().mapToInt(String::length).sum()).isLessThan(MOST_BYTES);
        assertThat(pages()).isEqualTo(pages);
    }

    private static Map<String, String> pages() throws IOException {
        ConvertersTable converters = new ConvertersTable(Files.readString(DOCS.resolve("converters.md")));
        return new MatterPages(new MatterModel(ModelParts.ofClassPath()), converters).pages();
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(DIRECTORY);
        try (var files = Files.list(DIRECTORY)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(DIRECTORY.resolve(page.getKey()), page.getValue());
        }
    }

    /** Each heading must be the only one of its name, or links would lead to the first. */
    private static Set<String> anchors(String page) {
        Set<String> anchors = new HashSet<>();
        Matcher heading = HEADING.matcher(page);
        while (heading.find()) {
            assertThat(anchors.add(Markdown.anchor(heading.group(1))))
                    .as("%s is one heading only", heading.group(1))
                    .isTrue();
        }
        return anchors;
    }
}

package dev.connectorkit.processor.documentation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A page that grows from its top, in GitHub's CommonMark. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** What the model's words may hold that a table or HTML would take for its own. */
    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|");
    }

    static String code(String words) {
        return words.isEmpty() ? "" : "`" + words.replace("|", "\\|") + "`";
    }

    static String link(String words, String target) {
        return "[" + words + "](" + target + ")";
    }

    /** The anchor GitHub gives a heading. */
    static String anchor(String heading) {
        StringBuilder anchor = new StringBuilder();
        for (char sign : heading.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(sign) || sign == '-' || sign == '_') {
                anchor.append(sign);
            } else if (sign == ' ') {
                anchor.append('-');
            }
        }
        return anchor.toString();
    }

    Markdown heading(int level, String words) {
        return line("#".repeat(level) + " " + words).line("");
    }

    Markdown paragraph(String words) {
        return words.isEmpty() ? this : line(words).line("");
    }

    /** Writes a table, or nothing when it has no rows. Columns that are empty in every row are left out. */
    Markdown table(List<String> titles, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        List<Integer> shown = IntStream.range(0, titles.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        row(titles, shown);
        line("|" + " --- |".repeat(shown.size()));
        rows.forEach(row -> row(row, shown));
        return line("");
    }

    private void row(List<String> cells, List<Integer> shown) {
        text.append('|');
        for (int column : shown) {
            text.append(' ').append(cells.get(column)).append(cells.get(column).isEmpty() ? "|" : " |");
        }
        text.append('\n');
    }

    private Markdown line(String words) {
        text.append(words).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}

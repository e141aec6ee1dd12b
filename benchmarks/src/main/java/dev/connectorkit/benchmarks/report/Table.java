package dev.connectorkit.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown, its numbers to the right. */
public final class Table {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param head the columns; the first holds names
     */
    public Table(String... head) {
        this.head = List.of(head);
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column
     * @return this table
     */
    public Table row(String... cells) {
        return row(List.of(cells));
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column
     * @return this table
     */
    public Table row(List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException("row must have " + head.size() + " cells, found " + cells);
        }
        rows.add(cells);
        return this;
    }

    /**
     * Whether nothing has been added.
     *
     * @return true without rows
     */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, head);
        List<String> rule = new ArrayList<>(Collections.nCopies(head.size(), "---:"));
        rule.set(0, "---");
        line(text, rule);
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}

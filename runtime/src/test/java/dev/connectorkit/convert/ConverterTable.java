package dev.connectorkit.convert;

import dev.connectorkit.annotation.Converter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of docs/converters.md, read so that the tests try what users are told. */
final class ConverterTable {

    static final Path DOCUMENT = Path.of("..", "docs", "converters.md");

    private ConverterTable() {}

    /** One row: cells by the header of their column. */
    record Row(Map<String, String> cells) {

        String cell(String header) {
            String cell = cells.get(header);
            if (cell == null) {
                throw new AssertionError("no column " + header + " in " + cells);
            }
            return cell;
        }

        String code(String header) {
            return cell(header).replace("`", "");
        }

        double number(String header) {
            return Double.parseDouble(cell(header));
        }

        Converter<?, ?> converter() {
            try {
                return Class.forName(ConverterTable.class.getPackageName() + "." + code("Converter"))
                        .asSubclass(Converter.class)
                        .getConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The simple names of the author's and Matter's Java type of a converter. */
    static List<String> types(Class<?> converter) {
        Class<?> declaring = converter.getInterfaces().length == 0 ? converter.getSuperclass() : converter;
        var declared = (ParameterizedType) declaring.getGenericInterfaces()[0];
        return Arrays.stream(declared.getActualTypeArguments())
                .map(type -> ((Class<?>) type).getSimpleName())
                .toList();
    }

    static List<Row> rows() {
        var rows = new ArrayList<Row>();
        List<String> header = List.of();
        for (String line : lines()) {
            if (!line.startsWith("|")) {
                header = List.of();
            } else if (header.isEmpty()) {
                header = cells(line);
            } else if (!line.startsWith("| ---")) {
                rows.add(row(header, cells(line)));
            }
        }
        return rows;
    }

    /** The rows whose ranges and error are numbers. */
    static List<Row> scales() {
        return rows().stream().filter(row -> row.cells().containsKey("From")).toList();
    }

    private static Row row(List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            throw new AssertionError("expected " + header.size() + " cells: " + cells);
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(String::trim)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

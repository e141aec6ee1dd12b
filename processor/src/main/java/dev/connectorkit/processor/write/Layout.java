package dev.connectorkit.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays generated source out as the hand-written source around it is: plain fields stand together, an empty body stays in its
 * line, and a long line breaks where a reader expects it. JavaPoet leaves these as they fall.
 */
final class Layout {

    private static final int WIDTH = 120;
    private static final String CONTINUATION = " ".repeat(8);
    private static final Pattern FIELD =
            Pattern.compile("\\s+private (?:(static final \\S+)|final) [^({=]+(?: = .*)?;");
    private static final Pattern DECLARATION = Pattern.compile("\\s*(public |private |static |[A-Z]\\w*\\().*");

    private Layout() {}

    static String of(String source) {
        List<String> lines = new ArrayList<>();
        for (String line : joined(source.split("\n", -1))) {
            int last = lines.size() - 1;
            if (line.endsWith("}") && line.strip().equals("}") && last >= 0 && opensBody(lines.get(last))) {
                lines.set(last, lines.get(last) + "}");
                continue;
            }
            if (last > 0 && lines.get(last).isEmpty() && belongTogether(lines, last - 1, line)) {
                lines.remove(last);
            }
            lines.addAll(broken(line));
            if (line.endsWith("*/")) {
                collapseComment(lines);
            }
        }
        return String.join("\n", lines);
    }

    /** Takes back the breaks that JavaPoet put between parameters. */
    private static List<String> joined(String[] source) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : source) {
            String next = open.isEmpty() ? line : open + " " + line.strip();
            open.setLength(0);
            if (next.endsWith(",") && DECLARATION.matcher(next).matches() && openParentheses(next) > 0) {
                open.append(next);
            } else {
                lines.add(next);
            }
        }
        return lines;
    }

    private static boolean opensBody(String line) {
        return line.endsWith(") {") && DECLARATION.matcher(line).matches();
    }

    /** Constants of one type stand together, and so do an object's fields; one with a comment keeps its distance. */
    private static boolean belongTogether(List<String> lines, int at, String line) {
        if (!line.endsWith(";") || !lines.get(at).endsWith(";")) {
            return false;
        }
        Matcher field = FIELD.matcher(line);
        Matcher before = FIELD.matcher(lines.get(at));
        return field.matches()
                && before.matches()
                && (at == 0 || !lines.get(at - 1).strip().endsWith("*/"))
                && Objects.equals(field.group(1), before.group(1));
    }

    /** A comment of one line takes one line. */
    private static void collapseComment(List<String> lines) {
        int end = lines.size() - 1;
        if (end < 2
                || !lines.get(end).strip().equals("*/")
                || !lines.get(end - 2).strip().equals("/**")) {
            return;
        }
        String text = lines.get(end - 1).strip();
        String collapsed = lines.get(end - 2) + text.substring(1) + " */";
        if (collapsed.length() <= WIDTH) {
            lines.remove(end);
            lines.remove(end - 1);
            lines.set(end - 2, collapsed);
        }
    }

    private static List<String> broken(String line) {
        if (line.length() <= WIDTH) {
            return List.of(line);
        }
        String text = line.strip();
        if (text.startsWith("*") || text.startsWith("//") || text.startsWith("import ")) {
            return List.of(line);
        }
        String indent = line.substring(0, line.indexOf(text));
        for (String clause : List.of(" permits ", " implements ", " extends ")) {
            int at = line.indexOf(clause);
            if (at > 0 && text.endsWith("{") && line.contains(" class ")) {
                return clause(line.substring(0, at), line.substring(at + 1), indent + CONTINUATION);
            }
        }
        int assigned = line.indexOf(" = ");
        int open = line.indexOf('(');
        boolean isWhole = open > 0 && openParentheses(line) == 0 && closing(line, open) >= line.lastIndexOf(')');
        if (assigned > 0 && (open < 0 || assigned < open)) {
            String value = indent + CONTINUATION + line.substring(assigned + 3);
            boolean isCall = isWhole && open < WIDTH && !line.substring(0, open).contains("\"");
            if (value.length() <= WIDTH || !isCall) {
                return List.of(line.substring(0, assigned + 2), value);
            }
        }
        if (!isWhole) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(line.substring(0, open + 1)));
        lines.addAll(arguments(line.substring(open + 1), indent + CONTINUATION));
        return lines;
    }

    /** In one line if they fit, else each in its own. */
    private static List<String> arguments(String text, String indent) {
        if (indent.length() + text.length() <= WIDTH) {
            return List.of(indent + text);
        }
        List<String> lines = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += "(<".indexOf(text.charAt(i)) >= 0 ? 1 : ")>".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0 && text.startsWith(", ", i)) {
                lines.add(indent + text.substring(from, i + 1));
                from = i + 2;
            }
        }
        lines.add(indent + text.substring(from));
        return lines;
    }

    private static List<String> clause(String head, String clause, String indent) {
        List<String> lines = new ArrayList<>(broken(head));
        if (indent.length() + clause.length() <= WIDTH || clause.contains("<")) {
            lines.add(indent + clause);
        } else {
            String[] names = clause.split(", ");
            for (int i = 0; i < names.length; i++) {
                String name = i == 0 ? names[i] : CONTINUATION + names[i];
                lines.add(indent + name + (i + 1 < names.length ? "," : ""));
            }
        }
        return lines;
    }

    private static int openParentheses(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            open += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
        }
        return open;
    }

    private static int closing(String line, int from) {
        int open = 0;
        for (int i = from; i < line.length(); i++) {
            open += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return line.length();
    }
}

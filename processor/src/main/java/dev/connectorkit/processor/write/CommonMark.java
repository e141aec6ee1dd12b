package dev.connectorkit.processor.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the model's documentation into Javadoc. Of CommonMark it knows what the models use: paragraphs, bullet lists, code
 * spans and links; all else is text, in which everything Javadoc would take for markup is escaped.
 */
final class CommonMark {

    private static final String BULLET = "- ";

    private CommonMark() {}

    /** The paragraphs, without the tags that part them; a list is a paragraph in its own tags. */
    static List<String> paragraphs(String documentation) {
        List<String> paragraphs = new ArrayList<>();
        for (String block : documentation.strip().split("\\n\\s*\\n")) {
            if (!block.isBlank()) {
                paragraphs.add(block.strip().startsWith(BULLET) ? list(block.strip()) : inline(block));
            }
        }
        return paragraphs;
    }

    private static String list(String block) {
        List<StringBuilder> items = new ArrayList<>();
        for (String line : block.split("\\n")) {
            String text = line.strip();
            if (text.startsWith(BULLET)) {
                items.add(new StringBuilder(text.substring(BULLET.length())));
            } else {
                items.get(items.size() - 1).append(' ').append(text);
            }
        }
        StringBuilder list = new StringBuilder("<ul>\n");
        items.forEach(
                item -> list.append("<li>").append(inline(item.toString())).append("</li>\n"));
        return list.append("</ul>").toString();
    }

    /** Text with code spans and links. */
    static String inline(String text) {
        StringBuilder javadoc = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int taken = text.charAt(at) == '`' ? code(text, at, javadoc) : 0;
            taken = text.charAt(at) == '[' ? link(text, at, javadoc) : taken;
            if (taken == 0) {
                escape(text.charAt(at), javadoc);
                taken = 1;
            }
            at += taken;
        }
        return javadoc.toString();
    }

    /** Text that is code as a whole. */
    static String code(String code) {
        if (isBalanced(code) && !code.contains("*/") && !code.contains("\\u")) {
            return "{@code " + code + "}";
        }
        StringBuilder escaped = new StringBuilder("<code>");
        code.chars().forEach(sign -> escape((char) sign, escaped));
        return escaped.append("</code>").toString();
    }

    private static int code(String text, int at, StringBuilder javadoc) {
        int end = text.indexOf('`', at + 1);
        if (end < 0) {
            return 0;
        }
        javadoc.append(code(text.substring(at + 1, end)));
        return end + 1 - at;
    }

    private static int link(String text, int at, StringBuilder javadoc) {
        int middle = text.indexOf("](", at);
        int end = middle < 0 ? -1 : text.indexOf(')', middle);
        if (end < 0 || text.indexOf('\n', at) >= 0 && text.indexOf('\n', at) < end) {
            return 0;
        }
        String address = text.substring(middle + 2, end);
        if (!address.startsWith("https://")) {
            return 0;
        }
        javadoc.append("<a href=\"").append(address).append("\">");
        javadoc.append(inline(text.substring(at + 1, middle))).append("</a>");
        return end + 1 - at;
    }

    private static boolean isBalanced(String code) {
        int open = 0;
        for (int i = 0; i < code.length() && open >= 0; i++) {
            open += code.charAt(i) == '{' ? 1 : code.charAt(i) == '}' ? -1 : 0;
        }
        return open == 0;
    }

    private static void escape(char sign, StringBuilder javadoc) {
        switch (sign) {
            case '&' -> javadoc.append("&amp;");
            case '<' -> javadoc.append("&lt;");
            case '>' -> javadoc.append("&gt;");
            case '@' -> javadoc.append("&#64;");
            case '{' -> javadoc.append("&#123;");
            case '}' -> javadoc.append("&#125;");
            case '*' -> javadoc.append("&#42;");
            case '\\' -> javadoc.append("&#92;");
            default -> javadoc.append(sign);
        }
    }
}

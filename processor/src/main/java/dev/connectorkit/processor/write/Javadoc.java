package dev.connectorkit.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** A Javadoc comment in the making: paragraphs first, tags after them, in lines of a readable length. */
public final class Javadoc {

    /** Leaves room for two levels of indentation and the comment's own star within 120 columns. */
    private static final int WIDTH = 108;

    private static final String THROWS = "@throws ";

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<ClassName> thrown = new ArrayList<>();

    private Javadoc() {}

    /**
     * Begins with the model's words.
     *
     * @param documentation CommonMark; may be empty
     * @param otherwise what to say when the model says nothing, in Javadoc's markup
     * @return a comment
     */
    public static Javadoc of(String documentation, String otherwise) {
        Javadoc javadoc = new Javadoc();
        javadoc.paragraphs.addAll(CommonMark.paragraphs(documentation));
        if (javadoc.paragraphs.isEmpty()) {
            javadoc.paragraphs.add(otherwise);
        }
        return javadoc;
    }

    /**
     * Begins with words of our own.
     *
     * @param paragraph in Javadoc's markup
     * @return a comment
     */
    public static Javadoc of(String paragraph) {
        return of("", paragraph);
    }

    /**
     * Turns text that is code into markup that shows it.
     *
     * @param code any text
     * @return a code tag, whatever braces the text holds
     */
    public static String code(String code) {
        return CommonMark.code(code);
    }

    /**
     * Turns the model's words into one line of markup.
     *
     * @param documentation CommonMark
     * @return the first paragraph as a phrase, without a capital that only begins it and without its full stop; empty
     *     when there is none
     */
    public static String phrase(String documentation) {
        List<String> paragraphs = CommonMark.paragraphs(documentation);
        String first = paragraphs.isEmpty() ? "" : paragraphs.get(0).replaceAll("\\s+", " ");
        String open = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        boolean begins =
                open.length() > 1 && Character.isUpperCase(open.charAt(0)) && !Character.isUpperCase(open.charAt(1));
        return begins ? Character.toLowerCase(open.charAt(0)) + open.substring(1) : open;
    }

    /**
     * Adds a paragraph.
     *
     * @param paragraph in Javadoc's markup; nothing is added when it is empty
     * @return this comment
     */
    public Javadoc paragraph(String paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return this;
    }

    /**
     * Adds a parameter.
     *
     * @param name the parameter's name, in angle brackets for a type parameter
     * @param text in Javadoc's markup
     * @return this comment
     */
    public Javadoc param(String name, String text) {
        tags.add("@param " + name + " " + text);
        return this;
    }

    /**
     * Says what is returned.
     *
     * @param text in Javadoc's markup
     * @return this comment
     */
    public Javadoc returns(String text) {
        tags.add("@return " + text);
        return this;
    }

    /**
     * Says what is thrown.
     *
     * @param type the exception, which the file will import
     * @param text in Javadoc's markup
     * @return this comment
     */
    public Javadoc throwing(ClassName type, String text) {
        tags.add(THROWS + type.simpleName() + " " + text);
        thrown.add(type);
        return this;
    }

    /**
     * Gives the comment.
     *
     * @return what JavaPoet puts between the comment's ends
     */
    public CodeBlock build() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            text.append(i == 0 ? "" : "\n");
            text.append(
                    paragraph.startsWith("<ul>") ? paragraph + "\n" : wrapped((i == 0 ? "" : "<p>") + paragraph, ""));
        }
        if (!tags.isEmpty()) {
            text.append('\n');
        }
        tags.forEach(tag -> text.append(wrapped(tag, "    ")));
        return importing(text.toString());
    }

    /** Only a placeholder makes JavaPoet import what a comment names. */
    private CodeBlock importing(String text) {
        String format = text.replace("$", "$$");
        for (ClassName type : thrown) {
            format = format.replaceFirst(THROWS + type.simpleName() + "\\b", THROWS + "\\$T");
        }
        return CodeBlock.of(format, thrown.toArray());
    }

    /** Breaks at blanks outside of code tags, so that code stays in one line. */
    private static String wrapped(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : words(text)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.append('\n').toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            braces += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (Character.isWhitespace(sign) && braces == 0) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(Character.isWhitespace(sign) ? ' ' : sign);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}

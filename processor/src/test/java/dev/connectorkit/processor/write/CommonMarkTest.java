package dev.connectorkit.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model's author writes must not become markup that Javadoc takes for its own, or refuses. */
class CommonMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text                | plain text",
                "a < b && c > d            | a &lt; b &amp;&amp; c &gt; d",
                "ask @example              | ask &#64;example",
                "{@link Foo}               | &#123;&#64;link Foo&#125;",
                "ends */ here              | ends &#42;/ here",
                "a \\u0041                 | a &#92;u0041",
                "the `id` of it            | the {@code id} of it",
                "a `{` brace               | a <code>&#123;</code> brace",
                "pattern `^[a-z]{1,3}$`    | pattern {@code ^[a-z]{1,3}$}",
                "mail `a@b`                | mail {@code a@b}",
                "no `end                   | no `end",
                "[On/Off](https://a.b/c)   | <a href=\"https://a.b/c\">On/Off</a>",
                "[not](javascript:x)       | [not](javascript:x)",
                "[0..5] and [x]            | [0..5] and [x]",
            })
    void escapesWhatJavadocWouldTakeForMarkup(String text, String javadoc) {
        assertThat(CommonMark.inline(text)).isEqualTo(javadoc);
    }

    @Test
    void partsParagraphsAndLists() {
        assertThat(CommonMark.paragraphs("One\nline.\n\nTwo.\n\n- first\n- second\n  goes on\n"))
                .containsExactly("One\nline.", "Two.", "<ul>\n<li>first</li>\n<li>second goes on</li>\n</ul>");
        assertThat(CommonMark.paragraphs("  \n ")).isEmpty();
    }

    @Test
    void breaksLongLinesOutsideOfCode() {
        String words = "word ".repeat(30);
        String comment = Javadoc.of(words + "{@code " + "code ".repeat(10) + "}")
                .param("name", words)
                .build()
                .toString();
        assertThat(comment.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(108));
        assertThat(comment).contains("{@code " + "code ".repeat(10) + "}").contains("\n\n@param name word");
    }

    @Test
    void makesAPhraseOfASentence() {
        assertThat(Javadoc.phrase("The device's id. More of it.")).isEqualTo("the device's id. More of it");
        assertThat(Javadoc.phrase("URL of a page.\n\nMore.")).isEqualTo("URL of a page");
        assertThat(Javadoc.phrase("")).isEmpty();
    }
}

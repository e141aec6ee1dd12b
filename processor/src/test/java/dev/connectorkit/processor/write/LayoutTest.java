package dev.connectorkit.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The last touch on generated sources: it moves lines and never words. */
class LayoutTest {

    @Test
    void putsPlainFieldsTogetherByKind() {
        assertThat(Layout.of("""
                final class A {
                    private static final int X = 1;

                    private static final int Y = 2;

                    private static final String Z = "z";

                    private final int a;

                    private final @Nullable String b;

                    /** Documented. */
                    private final int c;

                    private final int d;

                    private A() {
                    }
                }
                """)).isEqualTo("""
                final class A {
                    private static final int X = 1;
                    private static final int Y = 2;

                    private static final String Z = "z";

                    private final int a;
                    private final @Nullable String b;

                    /** Documented. */
                    private final int c;

                    private final int d;

                    private A() {}
                }
                """);
    }

    @Test
    void collapsesACommentOfOneLine() {
        assertThat(Layout.of("    /**\n     * Short.\n     */\n    int a();\n"))
                .isEqualTo("    /** Short. */\n    int a();\n");
        String tags = "    /**\n     * Short.\n     *\n     * @return it\n     */\n    int a();\n";
        assertThat(Layout.of(tags)).isEqualTo(tags);
    }

    @Test
    void breaksLongDeclarationsWhereAReaderExpectsIt() {
        String types = "Aaaaaaaaaaaaaaaaaaaaaaaaa, Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, Ccccccccccccccccccccccccccccc";
        assertThat(Layout.of("public abstract sealed class Service extends Other permits " + types + " {\n"))
                .isEqualTo("""
                        public abstract sealed class Service extends Other
                                permits Aaaaaaaaaaaaaaaaaaaaaaaaa, Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, Ccccccccccccccccccccccccccccc {
                        """);
        String one = "String " + "a".repeat(44);
        String two = "String " + "b".repeat(44);
        assertThat(Layout.of("    public static String of(" + one + ", " + two + ") {\n"))
                .isEqualTo("    public static String of(\n            " + one + ", " + two + ") {\n");
        assertThat(Layout.of("    public static String of(" + one + ", " + two + ", " + one + ") {\n"))
                .isEqualTo("    public static String of(\n            " + one + ",\n            " + two
                        + ",\n            " + one + ") {\n");
        assertThat(Layout.of("    private static final Foo FOO = new Foo(\"" + "x".repeat(90) + "\");\n"))
                .isEqualTo("    private static final Foo FOO =\n            new Foo(\"" + "x".repeat(90) + "\");\n");
    }

    @Test
    void breaksACallThatIsTooLongForItsOwnLine() {
        String one = "a".repeat(60);
        String two = "b".repeat(60);
        assertThat(Layout.of("        this.value = from.read(" + one + ", " + two + ");\n"))
                .isEqualTo("        this.value = from.read(\n                " + one + ",\n                " + two
                        + ");\n");
        String text = "        String text = \"" + one + " (" + two + ")\";\n";
        assertThat(Layout.of(text))
                .isEqualTo("        String text =\n                \"" + one + " (" + two + ")\";\n");
    }

    @Test
    void takesBackABreakBetweenParameters() {
        assertThat(Layout.of("    private static void a(int b,\n            int c) {\n"))
                .isEqualTo("    private static void a(int b, int c) {\n");
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rewrites compiled classes as they are released, before the tests run, so that the tests judge what is released. Each is
 * read once and written once.
 */
public final class RewriteClasses {
    private RewriteClasses() {}

    /**
     * Rewrites classes where they are.
     *
     * @param arguments the directory of the classes, that of the directories of generated sources, then the packages
     *     without line numbers, with slashes
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        List<Path> generated = list(Path.of(arguments[1]));
        Set<String> withoutLines = Set.of(Arrays.copyOfRange(arguments, 2, arguments.length));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            byte[] before = Files.readAllBytes(file);
            byte[] slim = CompactClasses.slim(before, isGenerated(classes.relativize(file), generated));
            // Last, since each of the others gives the constants an order of its own.
            byte[] after = SortConstants.sorted(StackLines.fewer(slim, withoutLines));
            if (!Arrays.equals(before, after)) {
                Files.write(file, after);
            }
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static boolean isGenerated(Path type, List<Path> generated) {
        String source = type.toString().replaceFirst("(\\$.*)?\\.class$", ".java");
        return generated.stream().anyMatch(root -> Files.exists(root.resolve(source)));
    }
}

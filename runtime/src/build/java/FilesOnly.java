import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Leaves the folders out of a jar, which nothing looks up. The files stay as they are, times and order included. */
final class FilesOnly {
    private FilesOnly() {}

    /**
     * Rewrites a jar where it is.
     *
     * @param arguments the jar
     */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path copy = jar.resolveSibling(jar.getFileName() + ".files");
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!entry.isDirectory()) {
                    ZipEntry same = new ZipEntry(entry);
                    // Said anew it is taken for certain, and nothing has to follow the content.
                    same.setCompressedSize(entry.getCompressedSize());
                    to.putNextEntry(same);
                    from.getInputStream(entry).transferTo(to);
                    to.closeEntry();
                }
            }
        }
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}

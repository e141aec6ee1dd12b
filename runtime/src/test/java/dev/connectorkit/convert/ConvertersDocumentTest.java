package dev.connectorkit.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.annotation.Converter;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConvertersDocumentTest {

    @Test
    void listsEveryConverterOnce() throws Exception {
        assertThat(ConverterTable.rows())
                .extracting(row -> row.code("Converter"))
                .containsExactlyInAnyOrderElementsOf(
                        converters().stream().map(Class::getSimpleName).toList());
    }

    @Test
    void namesTheTypesTheConvertersHave() {
        for (var row : ConverterTable.rows()) {
            assertThat(List.of(row.code("Your type"), row.code("Matter's Java type")))
                    .as(row.code("Converter"))
                    .isEqualTo(ConverterTable.types(row.converter().getClass()));
        }
    }

    @Test
    void convertersAreWhatTheAnnotationAsksFor() throws Exception {
        for (Class<?> converter : converters()) {
            assertThat(Modifier.isPublic(converter.getModifiers())
                            && Modifier.isFinal(converter.getModifiers())
                            && Modifier.isPublic(converter.getConstructor().getModifiers()))
                    .as(converter.getSimpleName())
                    .isTrue();
            assertThat(converter.getDeclaredFields())
                    .as("%s keeps no state", converter.getSimpleName())
                    .allMatch(field -> Modifier.isStatic(field.getModifiers()));
        }
    }

    private static List<? extends Class<?>> converters() throws IOException, URISyntaxException {
        Path classes = Path.of(Percent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String name = Percent.class.getPackageName();
        try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())))
                    .filter(Converter.class::isAssignableFrom)
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.connectorkit.compile.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.vendor.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page says what the processor says. */
class VendorPageTest {

    private static final Path PAGE = Path.of("../docs/vendor-clusters.md");
    private static final String HEADING = "## Messages\n\n";

    @Test
    void listsAllMessages() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(HEADING);
        String before = page.substring(0, page.indexOf(HEADING) + HEADING.length());
        String messages = Arrays.stream(FindingKind.values())
                .map(kind -> "- **" + kind.key() + "** `" + kind.text() + "`\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, before + messages);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(before + messages);
    }

    @Test
    void noKeyIsAnotherDiagnosticsToo() {
        List<String> keys =
                Arrays.stream(FindingKind.values()).map(FindingKind::key).toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Arrays.stream(DiagnosticKey.values())
                        .map(DiagnosticKey::key)
                        .toList());
    }
}

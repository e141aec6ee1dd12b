package dev.connectorkit.sample.lifx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void takesEveryOption() throws Options.UsageException {
        assertThat(parse("--connector-id c --user-id u --discovery-id d --region eu-west-1 --endpoint https://e"
                        + " --lifx https://l --rounds 0 --interval 30"))
                .isEqualTo(new Options(
                        "c", "u", "d", "eu-west-1", "https://e", URI.create("https://l"), 0, Duration.ofSeconds(30)));
    }

    @Test
    void needsTwoOnly() throws Options.UsageException {
        var options = parse("--connector-id c --user-id u");
        assertThat(options.lifx()).isEqualTo(LifxCloud.PUBLIC_API);
        assertThat(options.region()).isNull();
        assertThat(options.endpoint()).isNull();
        assertThat(options.discoveryId()).matches("[A-Za-z0-9]{32}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --user-id u                              | option --connector-id must be given; --help lists the options
            --connector-id c                         | option --user-id must be given; --help lists the options
            --connector-id c --user-id               | option --user-id must have a value
            --connector-id c --user-id u --round 3   | option --round is unknown; --help lists them
            --connector-id c --user-id u surprise    | option surprise is unknown; --help lists them
            --rounds many                            | option --rounds must be a whole number from 0, found many
            --rounds -1                              | option --rounds must be a whole number from 0, found -1
            --interval 1.5                           | option --interval must be a whole number from 0, found 1.5
            --lifx ::                                | option --lifx must be a URL, found ::
            """)
    void saysWhatIsWrong(String line, String message) {
        assertThatExceptionOfType(Options.UsageException.class)
                .isThrownBy(() -> parse(line))
                .withMessage(message);
    }

    @Test
    void namesEveryOptionInItsHelp() {
        assertThat(Options.HELP)
                .contains("--connector-id", "--user-id", "--discovery-id", "--region", "--endpoint", "--lifx")
                .contains("--rounds", "--interval", "--help", "LIFX_TOKEN")
                .doesNotContainPattern(".{121,}");
    }

    private static Options parse(String line) throws Options.UsageException {
        return Options.parse(List.of(line.split(" ")));
    }
}

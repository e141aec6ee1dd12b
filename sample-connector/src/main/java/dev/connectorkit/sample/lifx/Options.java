package dev.connectorkit.sample.lifx;

import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param connectorId the connector's id at managed integrations
 * @param userId the user the lights belong to
 * @param discoveryId the id of the discovery that is answered
 * @param region the AWS region to send to; null to take it from the environment
 * @param endpoint where to send instead of to AWS; null for AWS
 * @param lifx where LIFX's API is served
 * @param rounds how often to look for changes after the discovery
 * @param interval the time between two looks
 */
record Options(
        String connectorId,
        String userId,
        String discoveryId,
        @Nullable String region,
        @Nullable String endpoint,
        URI lifx,
        int rounds,
        Duration interval) {

    static final String HELP = """
            Tells managed integrations for AWS IoT Device Management of the LIFX lights of one account: what there is,
            then what changes.

              --connector-id ID   the connector's id at managed integrations (required)
              --user-id ID        the user the lights belong to (required)
              --discovery-id ID   the discovery to answer, from AWS.DiscoverDevices; without it one is made up, which
                                  AWS does not know
              --region REGION     AWS region to send to; default: AWS_REGION
              --endpoint URL      send there instead of to AWS
              --lifx URL          LIFX's API; default: https://api.lifx.com
              --rounds N          how often to look for changes; default: 12
              --interval SECONDS  time between two looks; default: 5
              --help              this text

            Environment: LIFX_TOKEN (a token from https://cloud.lifx.com/settings), AWS_ACCESS_KEY_ID,
            AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN.
            """;

    /** A command line that asks for nothing that can be done. */
    static final class UsageException extends Exception {

        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    /** Reads a command line without {@code --help}. */
    static Options parse(List<String> arguments) throws UsageException {
        var given = new Given();
        for (var words = arguments.iterator(); words.hasNext(); ) {
            given.take(words.next(), words);
        }
        return given.toOptions();
    }

    /** The options while they are read. */
    private static final class Given {

        private @Nullable String connectorId;
        private @Nullable String userId;
        private @Nullable String region;
        private @Nullable String endpoint;
        private String discoveryId = UUID.randomUUID().toString().replace("-", "");
        private URI lifx = LifxCloud.PUBLIC_API;
        private int rounds = 12;
        private int seconds = 5;

        private void take(String option, Iterator<String> words) throws UsageException {
            switch (option) {
                case "--connector-id" -> connectorId = value(option, words);
                case "--user-id" -> userId = value(option, words);
                case "--discovery-id" -> discoveryId = value(option, words);
                case "--region" -> region = value(option, words);
                case "--endpoint" -> endpoint = value(option, words);
                case "--lifx" -> lifx = uri(option, value(option, words));
                case "--rounds" -> rounds = number(option, value(option, words));
                case "--interval" -> seconds = number(option, value(option, words));
                default -> throw new UsageException("option " + option + " is unknown; --help lists them");
            }
        }

        private Options toOptions() throws UsageException {
            return new Options(
                    need("--connector-id", connectorId),
                    need("--user-id", userId),
                    discoveryId,
                    region,
                    endpoint,
                    lifx,
                    rounds,
                    Duration.ofSeconds(seconds));
        }

        private static String value(String option, Iterator<String> words) throws UsageException {
            if (!words.hasNext()) {
                throw new UsageException("option " + option + " must have a value");
            }
            return words.next();
        }

        private static int number(String option, String value) throws UsageException {
            try {
                return Integer.parseUnsignedInt(value);
            } catch (NumberFormatException e) {
                throw new UsageException("option " + option + " must be a whole number from 0, found " + value);
            }
        }

        private static URI uri(String option, String value) throws UsageException {
            try {
                return URI.create(value);
            } catch (IllegalArgumentException e) {
                throw new UsageException("option " + option + " must be a URL, found " + value);
            }
        }

        private static String need(String option, @Nullable String value) throws UsageException {
            if (value == null) {
                throw new UsageException("option " + option + " must be given; --help lists the options");
            }
            return value;
        }
    }
}

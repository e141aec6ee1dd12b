package dev.connectorkit.sample.lifx;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.transport.TransportLimits;
import dev.connectorkit.validation.InvalidRequestException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs the connector from the command line: one discovery, then events for what changes. */
public final class Main {

    private static final Duration LIFX_TIMEOUT = Duration.ofSeconds(20);

    /** People at a command line wait longer than Lambda does. */
    private static final Duration SERVICE_TIMEOUT = Duration.ofSeconds(30);

    private static final TransportLimits PATIENT =
            new TransportLimits(10_000, 20_000, TransportLimits.DEFAULT.maxResponseBytes());

    /** What happens between two looks at the lights. */
    @FunctionalInterface
    public interface Pause {

        /**
         * Waits.
         *
         * @param interval how long
         * @throws InterruptedException when there shall be no further look
         */
        void between(Duration interval) throws InterruptedException;
    }

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Pause pause;

    /**
     * Makes a run of its surroundings.
     *
     * @param environment the variables {@link Options#HELP} names
     * @param out where help and results go
     * @param err where complaints go
     * @param pause what happens between two looks
     */
    public Main(Map<String, String> environment, PrintStream out, PrintStream err, Pause pause) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.pause = pause;
    }

    /**
     * Runs the connector.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        var main = new Main(System.getenv(), System.out, System.err, interval -> Thread.sleep(interval.toMillis()));
        System.exit(main.run(List.of(arguments)));
    }

    /**
     * Runs the connector.
     *
     * @param arguments see {@code --help}
     * @return the exit code: 0 done, 1 LIFX or the service did not do their part, 2 asked wrongly
     */
    public int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.print(Options.HELP);
            return 0;
        }
        try {
            var options = Options.parse(arguments);
            report(options, token());
            return 0;
        } catch (LifxException | ConnectorException | InvalidRequestException e) {
            err.println(e.getMessage());
            return 1;
        } catch (Options.UsageException | IllegalArgumentException | IllegalStateException e) {
            err.println(e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void report(Options options, String token) throws InterruptedException {
        var cloud = new LifxCloud(options.lifx(), LIFX_TIMEOUT);
        var requests = new LifxConnectorRequests(options.connectorId());
        try (var client = client(options)) {
            var reports = new LightReports(client, requests, options.userId());
            var lights = cloud.lights(token);
            reports.discovered(options.discoveryId(), lights);
            out.println("reported " + lights.size() + " lights");
            for (var round = 0; round < options.rounds(); round++) {
                pause.between(options.interval());
                var now = cloud.lights(token);
                var events = reports.changed(lights, now);
                if (events > 0) {
                    out.println("reported " + events + (events == 1 ? " change" : " changes"));
                }
                lights = now;
            }
        }
    }

    private ConnectorClient client(Options options) {
        var client = ConnectorClient.builder()
                .environment(environment)
                .timeout(SERVICE_TIMEOUT)
                .limits(PATIENT);
        if (options.region() != null) {
            client.region(options.region());
        }
        if (options.endpoint() != null) {
            client.endpoint(options.endpoint());
        }
        return client.build();
    }

    private String token() throws Options.UsageException {
        var token = environment.get("LIFX_TOKEN");
        if (token == null || token.isBlank()) {
            throw new Options.UsageException(
                    "LIFX_TOKEN must be set in the environment to a token from https://cloud.lifx.com/settings");
        }
        return token.strip();
    }
}

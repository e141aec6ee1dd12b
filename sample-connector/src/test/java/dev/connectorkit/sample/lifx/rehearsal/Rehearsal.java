package dev.connectorkit.sample.lifx.rehearsal;

import dev.connectorkit.sample.lifx.LifxCloud;
import dev.connectorkit.sample.lifx.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * Runs the connector against stand-ins on loopback and shows what it sends. With {@code LIFX_TOKEN} in the environment
 * the lights are those of the real account, and what changes them is whoever is at home.
 */
public final class Rehearsal {

    private static final AwsSessionCredentialsIdentity CREDENTIALS =
            AwsSessionCredentialsIdentity.create("AKIDREHEARSAL", "rehearsal-secret", "rehearsal-session");

    private final PrintStream out;

    private Rehearsal(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the rehearsal and ends the process: 0 when everything sent was accepted.
     *
     * @param arguments none
     * @throws IOException when nothing can be served on loopback
     */
    public static void main(String[] arguments) throws IOException {
        if (!new Rehearsal(System.out).run(System.getenv("LIFX_TOKEN"))) {
            System.exit(1);
        }
    }

    private boolean run(@Nullable String lifxToken) throws IOException {
        return lifxToken == null ? atTheStandIn() : atHome(lifxToken);
    }

    private boolean atTheStandIn() throws IOException {
        var house = new House();
        var token = "rehearsal-token";
        try (var lifx = new LifxStandIn(house, token)) {
            out.println("LIFX:      " + lifx.uri() + ", a stand-in with a house of "
                    + house.select("all").size() + " lights; set LIFX_TOKEN for your own");
            var evening = new Evening(house, new LifxCloud(lifx.uri(), Duration.ofSeconds(5)), token, out);
            return connect(lifx.uri(), token, evening, evening.rounds());
        }
    }

    private boolean atHome(String token) throws IOException {
        out.println("LIFX:      " + LifxCloud.PUBLIC_API + "; switch some lights in the next minute");
        return connect(LifxCloud.PUBLIC_API, token, interval -> Thread.sleep(interval.toMillis()), 12);
    }

    private boolean connect(URI lifx, String token, Main.Pause pause, int rounds) throws IOException {
        var operation = EventModel.load();
        var printer = new EventPrinter(new MatterVocabulary(operation.model()), out, ZoneId.systemDefault());
        try (var endpoint = new VerifyingEndpoint(operation, CREDENTIALS, Clock.systemUTC(), printer::print)) {
            out.println("endpoint:  " + endpoint.uri() + ", verifies path, headers, signature, body and Matter values");
            out.println();
            var environment = Map.of(
                    "LIFX_TOKEN", token,
                    "AWS_ACCESS_KEY_ID", CREDENTIALS.accessKeyId(),
                    "AWS_SECRET_ACCESS_KEY", CREDENTIALS.secretAccessKey(),
                    "AWS_SESSION_TOKEN", CREDENTIALS.sessionToken());
            var arguments = List.of(
                    "--lifx",
                    lifx.toString(),
                    "--endpoint",
                    endpoint.uri().toString(),
                    "--region",
                    "eu-west-1",
                    "--connector-id",
                    "lifx-rehearsal",
                    "--user-id",
                    "mom",
                    "--rounds",
                    Integer.toString(rounds));
            var code = new Main(environment, new PrintStream(OutputStream.nullOutputStream()), System.err, pause)
                    .run(arguments);
            return sum(endpoint.received()) && code == 0;
        }
    }

    private boolean sum(List<ReceivedEvent> received) {
        var discoveries = 0;
        var events = 0;
        var refused = 0;
        for (var event : received) {
            if (!event.accepted()) {
                refused++;
            } else if (event.operation().equals("DEVICE_DISCOVERY")) {
                discoveries++;
            } else {
                events++;
            }
        }
        out.println();
        out.println(discoveries + (discoveries == 1 ? " discovery" : " discoveries") + " and " + events
                + (events == 1 ? " event" : " events") + " accepted, " + refused + " refused");
        return refused == 0;
    }
}

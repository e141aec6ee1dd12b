package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.json;
import static dev.connectorkit.inbound.Requests.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page {@code docs/inbound.md} says what handlers do. */
class InboundPageTest {
    private static final Path PAGE = Path.of("..", "docs", "inbound.md");
    private static final Path TESTS = Path.of("src", "test", "java", "dev", "connectorkit", "inbound");
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "connectorkit", "inbound");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d{3}) \\| (.*?) ?\\| (.*?) ?\\|$");
    private static final Pattern TOLD = Pattern.compile("ResponseCode\\.([A-Z_]+),\\s*\"([^\"]*)\"");

    @Test
    void theExampleIsCompiledWithTheTests() throws IOException {
        String source = Files.readString(TESTS.resolve("porch/PorchConnector.java"));
        assertThat(Files.readString(PAGE))
                .contains(source.substring(source.indexOf("@Connector")).stripTrailing());
    }

    @Test
    void everyRowIsAnAnswerAndEveryAnswerHasItsRow() throws IOException {
        List<Row> unseen = new ArrayList<>(rows());
        for (String answer : answers()) {
            Document json = Document.parse(answer);
            Document message = json.get("payload").get("responseMessage");
            int code = json.get("header").get("responseCode").asInt();
            List<Row> matching = rows().stream()
                    .filter(row -> row.matches(code, message == null ? "" : message.asString()))
                    .toList();
            assertThat(matching).as(answer).hasSize(1);
            unseen.removeAll(matching);
        }
        assertThat(unseen).as("rows nothing is answered with").isEmpty();
    }

    @Test
    void everyCodeIsListed() throws Exception {
        for (Field code : ResponseCode.class.getFields()) {
            int value = code.getInt(null);
            assertThat(rows()).as(code.getName()).anyMatch(row -> row.code() == value);
        }
    }

    @Test
    void everyTextThatTheSourcesTellIsListed() throws Exception {
        int texts = 0;
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                var told = TOLD.matcher(Files.readString(file));
                while (told.find()) {
                    int code = ResponseCode.class.getField(told.group(1)).getInt(null);
                    String text = told.group(2);
                    assertThat(rows())
                            .as("%s of %s", text, file)
                            .anyMatch(row -> row.code() == code && row.text().startsWith(text.strip()));
                    texts++;
                }
            }
        }
        assertThat(texts).isGreaterThan(20);
    }

    @Test
    void everySettingIsListedWithItsDefault() throws IOException {
        Map<String, Object> known = Map.of(
                "maxRequestBytes", HandlerSettings.DEFAULT_MAX_REQUEST_BYTES,
                "maxPageBytes", HandlerSettings.DEFAULT_MAX_PAGE_BYTES,
                "pageSenders", HandlerSettings.DEFAULT_PAGE_SENDERS,
                "moreToCome", HandlerSettings.DEFAULT_MORE_TO_COME,
                "reserveMillis", HandlerSettings.DEFAULT_RESERVE_MILLIS,
                "failuresThrown", HandlerSettings.defaults().failuresThrown());
        String page = Files.readString(PAGE);
        Arrays.stream(HandlerSettings.Builder.class.getMethods())
                .filter(method -> method.getReturnType() == HandlerSettings.Builder.class)
                .forEach(setter -> {
                    Object value = known.get(setter.getName());
                    assertThat(page).contains("| `" + setter.getName() + "` | " + (value == null ? "" : value + " |"));
                });
    }

    /** A row of the table of answers. */
    private record Row(int code, String text) {
        boolean matches(int given, String message) {
            String pattern =
                    Arrays.stream(text.split("…", -1)).map(Pattern::quote).reduce("", (a, b) -> a + ".*" + b);
            return given == code && message.matches(text.isEmpty() ? "" : pattern.substring(2));
        }
    }

    private static List<Row> rows() {
        try {
            return ROW.matcher(Files.readString(PAGE))
                    .results()
                    .map(row -> new Row(Integer.parseInt(row.group(1)), row.group(2)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (String request : List.of(
                one("0x0006", "{'0x00':{}}"),
                "not JSON",
                "{}",
                Requests.activate().replace("connector-1", ""),
                one("0x0008", "{'0x00':{'0x09':'\\ud800'}}"),
                Requests.request(json("{'type':'OAuth2.0'}"), "AWS.ActivateUser", ""),
                one("0x0008", "{'0x00':7}"),
                one("0x0008", "{'0x00':{'level':1}}"),
                one("0x0008", "{'0x00':{'0x00':1,'0':1}}"),
                one("0x0008", "{'0x00':{" + fields(257) + "}}"),
                one("0x0008", "{'0xff02':['NoSuch']}"),
                one("0x0003", "{'0x00':{'0x00':3}}"),
                Requests.request(json("{'token':'t','type':'Kerberos'}"), "AWS.ActivateUser", ""),
                one("0x0006", "{'0x00':{}}").replace(Requests.OAUTH, Requests.GENERAL),
                Requests.request(Requests.OAUTH, "AWS.Explode", ""),
                one("0x0099", "{'0x00':{}}"),
                one("0x0006", "{'0x77':{}}"),
                one("0x1ffffffff", "{'0x00':{}}"),
                Requests.activate() + " ".repeat(1 << 20),
                one("0x0008", "{'0x00':{'0x00':255}}"),
                one("0x0008", "{'0xff01':{}}"),
                one("0x0006", "{'0x02':{}}"),
                one("0x0008", "{'0xff01':{'0x0001':1}}"))) {
            answers.add(new House().answer(request));
        }
        answers.addAll(troubles());
        answers.add(told(ConnectorOperationException.deviceUnknown()));
        answers.add(told(ConnectorOperationException.deviceUnreachable()));
        return answers;
    }

    private static List<String> troubles() {
        House nameless = new House();
        nameless.connector.user = "auth0|123";
        House unheard = new House();
        unheard.refuseEvents(2);
        House busy = new House(HandlerSettings.builder().requestWindow(new BusyWindow()));
        String on = one("0x0006", "{'0x01':{}}");
        return List.of(
                nameless.answer(Requests.activate()),
                unheard.answer(on),
                unheard.answer(Requests.discover("d1", "[]")),
                busy.answer(on, Deadline.afterMillis(0)),
                new House().answer(on, Deadline.afterMillis(0)));
    }

    private static String fields(int count) {
        StringBuilder fields = new StringBuilder("'0':1");
        for (int i = 1; i < count; i++) {
            fields.append(",'").append(i).append("':1");
        }
        return fields.toString();
    }

    private static String told(ConnectorOperationException thrown) {
        return new String(Answer.failed(thrown).toBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Another thread has taken on whatever comes. */
    private static final class BusyWindow implements RequestWindow {
        private final EmbeddedRequestWindow window = new EmbeddedRequestWindow();

        @Override
        public boolean claim(String request, Deadline deadline) {
            window.claim(request, deadline);
            return window.claim(request, deadline);
        }

        @Override
        public void settle(String request) {}

        @Override
        public void release(String request) {}
    }
}

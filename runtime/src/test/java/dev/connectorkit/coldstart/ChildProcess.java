package dev.connectorkit.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.transport.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program in a process of its own, which talks to a server of ours on loopback. */
final class ChildProcess {
    private static final String ANSWER = "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n{\"ConnectorId\":\"c1\"}";

    private static final Pattern PROGRAM =
            Pattern.compile(Pattern.quote(ChildProcess.class.getPackageName() + ".") + "[A-Z].*");

    private ChildProcess() {}

    /**
     * Runs a program to its end.
     *
     * @param program its arguments are the server's URL and the mode
     * @param mode what it is to do
     * @param options of the virtual machine
     * @return what it printed
     */
    static String run(Class<?> program, String mode, String... options) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ANSWER)) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(options));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
            command.addAll(List.of(server.url(), mode));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(output).isZero();
            return output;
        }
    }

    /** The number that a program prints. */
    static int number(Class<?> program, String mode) throws Exception {
        return Integer.parseInt(run(program, mode).strip());
    }

    /**
     * The classes that a program loads in its mode {@code first}, in their order: ours, the connector's and those of what
     * they depend on; the program itself is left out.
     */
    static List<String> loadedBy(Class<?> program, Path directory) throws Exception {
        Path log = directory.resolve("classes.log");
        run(program, "first", "-Xlog:class+load:file=" + log);
        return loaded(log);
    }

    private static List<String> loaded(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("source: file:") || line.contains("source: jar:"))
                    .map(line -> line.replaceFirst("^.*\\] *", "").replaceFirst(" source:.*", ""))
                    .filter(name -> !PROGRAM.matcher(name).matches())
                    .toList();
        }
    }
}

package dev.connectorkit.benchmarks.cold;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Starts candidates and measures them from outside: the server in this process sees the first request arrive, and while the
 * candidate waits at its end, what Linux knows about it is read.
 */
final class Launcher implements AutoCloseable {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final boolean CAN_PIN = Files.isExecutable(Path.of("/usr/bin/taskset"));

    private final Path directory;
    private final FunctionJars jars;
    private final TlsFiles tls;
    private final Map<Wire, LoopbackServer> servers = new EnumMap<>(Wire.class);

    private volatile long requestAt;
    private volatile @Nullable ClassLog classLog;
    private volatile @Nullable LoadedClasses atRequest;

    Launcher(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        this.directory = directory;
        jars = new FunctionJars(directory);
        tls = new TlsFiles(directory);
        servers.put(Wire.PLAIN, LoopbackServer.start(ServerSocketFactory.getDefault(), this::requestArrived));
        servers.put(Wire.TLS, LoopbackServer.start(tls.serverSockets(), this::requestArrived));
    }

    /** The size of a candidate's jar. */
    long size(Candidate candidate) throws IOException {
        return Files.size(jars.of(candidate));
    }

    /** Starts a candidate and waits for its end. */
    Run measure(Candidate candidate, Mode mode, Wire wire) throws IOException, InterruptedException {
        List<String> flags = new ArrayList<>(mode.flags());
        if (mode.archived()) {
            Path archive = archive(candidate, wire);
            if (!Files.exists(archive)) {
                start(candidate, with(mode.flags(), "-XX:ArchiveClassesAtExit=" + archive), false, wire);
            }
            flags.add("-XX:SharedArchiveFile=" + archive);
            flags.add("-Xshare:auto");
        }
        return start(candidate, flags, mode.pinned() && CAN_PIN, wire);
    }

    /** The same with a log of the classes, which takes time. */
    Run countClasses(Candidate candidate, Wire wire) throws IOException, InterruptedException {
        ClassLog log = new ClassLog(Files.createTempFile(directory, "classes", ".log"));
        classLog = log;
        try {
            return start(candidate, with(Mode.C1.flags(), "-Xlog:class+load:file=" + log.file()), false, wire);
        } finally {
            classLog = null;
        }
    }

    private Run start(Candidate candidate, List<String> flags, boolean pinned, Wire wire)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(pinned ? List.of("/usr/bin/taskset", "-c", "0", JAVA) : List.of(JAVA));
        command.addAll(flags);
        command.addAll(wire == Wire.TLS ? tls.clientFlags() : List.of());
        command.addAll(List.of("-cp", jars.of(candidate).toString(), candidate.mainClass()));
        command.add(wire.url(servers.get(wire).port()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(directory.resolve("errors.log").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment());
        requestAt = 0;
        atRequest = null;
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            return watch(process, start, candidate);
        } finally {
            process.destroyForcibly();
        }
    }

    private Run watch(Process process, long start, Candidate candidate) throws IOException, InterruptedException {
        int done = process.getInputStream().read();
        long end = System.nanoTime();
        if (done != '.') {
            throw new IllegalStateException(candidate.title() + " must get to its end, found:\n"
                    + Files.readString(directory.resolve("errors.log")));
        }
        ClassLog log = classLog;
        Run run = new Run(
                requestAt == 0 ? 0 : requestAt - start,
                end - start,
                ProcessFigures.cpuNanos(process.toHandle()),
                ProcessFigures.peakResident(process.pid()),
                atRequest,
                log == null ? null : log.read());
        process.getOutputStream().close();
        process.waitFor(30, TimeUnit.SECONDS);
        return run;
    }

    private void requestArrived() {
        if (requestAt == 0) {
            requestAt = System.nanoTime();
            ClassLog log = classLog;
            atRequest = log == null ? null : log.read();
        }
    }

    private Path archive(Candidate candidate, Wire wire) {
        return directory.resolve(candidate.mainClass() + "-" + wire + ".jsa");
    }

    private Map<String, String> environment() {
        return Map.of(
                "HOME", directory.toString(),
                "PATH", "/usr/bin:/bin",
                "LANG", "C.UTF-8",
                "AWS_REGION", Account.REGION,
                "AWS_ACCESS_KEY_ID", Account.ACCESS_KEY_ID,
                "AWS_SECRET_ACCESS_KEY", Account.SECRET_ACCESS_KEY,
                "AWS_SESSION_TOKEN", Account.SESSION_TOKEN);
    }

    private static List<String> with(List<String> flags, String more) {
        List<String> all = new ArrayList<>(flags);
        all.add(more);
        return all;
    }

    @Override
    public void close() throws IOException {
        for (LoopbackServer server : servers.values()) {
            server.close();
        }
    }
}

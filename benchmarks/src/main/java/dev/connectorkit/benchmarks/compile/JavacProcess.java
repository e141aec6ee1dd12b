package dev.connectorkit.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Starts javac as people's builds do, as a process of its own, and measures it whole. */
final class JavacProcess {
    /** The kernel's unit of process times. */
    private static final long NANOS_PER_TICK = 10_000_000;

    private JavacProcess() {}

    /**
     * What a process took.
     *
     * @param wallNanos from start to end
     * @param cpuNanos of all its threads
     */
    record Taken(long wallNanos, long cpuNanos) {}

    /**
     * Runs javac.
     *
     * @param options apart from the files
     * @param files to compile
     * @param scratch for what javac says and reads
     * @return what it took
     */
    static Taken run(List<String> options, List<Path> files, Path scratch) throws IOException, InterruptedException {
        Path list = scratch.resolve("files.args");
        Files.write(list, files.stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(options);
        command.add("@" + list);
        Path output = scratch.resolve("javac.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        long cpu = childrenCpuNanos();
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        Taken taken = new Taken(System.nanoTime() - start, childrenCpuNanos() - cpu);
        if (status != 0) {
            throw new IllegalStateException("javac must compile, found:\n" + Files.readString(output));
        }
        return taken;
    }

    static String path(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** CPU time of this process's children that have ended; they end one after the other. */
    private static long childrenCpuNanos() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.ISO_8859_1);
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(afterName[13]) + Long.parseLong(afterName[14])) * NANOS_PER_TICK;
    }
}

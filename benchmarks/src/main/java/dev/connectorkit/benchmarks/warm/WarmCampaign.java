package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.report.Section;
import dev.connectorkit.benchmarks.server.LoopbackServer;
import java.util.ArrayList;
import java.util.List;
import javax.net.ServerSocketFactory;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs JMH over all subjects, round after round with one fork each, so that what disturbs the machine for a while disturbs
 * all candidates alike.
 */
public final class WarmCampaign {
    private static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC");

    private static final int ROUNDS = 4;

    private final boolean quick;
    private final int rounds;
    private final String filter;

    /**
     * A campaign.
     *
     * @param quick one round of few short iterations
     * @param rounds how many; 0 for as many as are worth a document
     * @param filter part of the name of the subjects to measure; empty for all
     */
    public WarmCampaign(boolean quick, int rounds, String filter) {
        this.quick = quick;
        this.rounds = rounds > 0 ? rounds : quick ? 1 : ROUNDS;
        this.filter = filter;
    }

    /**
     * Measures.
     *
     * @return the results
     * @throws Exception when a candidate fails
     */
    public Section run() throws Exception {
        WarmResults results = new WarmResults();
        try (LoopbackServer server = LoopbackServer.start(ServerSocketFactory.getDefault(), () -> {})) {
            for (int round = 1; round <= rounds; round++) {
                for (Compiler compiler : Compiler.values()) {
                    for (Subject subject : Subject.ALL) {
                        if (subject.benchmark().getSimpleName().startsWith(filter)) {
                            System.err.printf("round %d, %s: %s%n", round, compiler.title(), subject.title());
                            results.add(
                                    subject,
                                    compiler,
                                    new Runner(options(subject, compiler, server.port())
                                                    .build())
                                            .run());
                        }
                    }
                }
            }
        }
        return new WarmReport(results, rounds).section();
    }

    private ChainedOptionsBuilder options(Subject subject, Compiler compiler, int port) {
        List<String> flags = new ArrayList<>(HEAP);
        flags.addAll(compiler.flags());
        flags.add("-D" + Send.PORT + "=" + port);
        return new OptionsBuilder()
                .include("\\." + subject.benchmark().getSimpleName() + "\\.")
                .threads(subject.threads())
                .forks(1)
                .warmupIterations(quick ? 3 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 500 : 1000))
                .jvmArgsAppend(flags.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessCpu.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}

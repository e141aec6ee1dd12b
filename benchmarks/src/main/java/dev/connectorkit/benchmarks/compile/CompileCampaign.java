package dev.connectorkit.benchmarks.compile;

import dev.connectorkit.benchmarks.compile.CompileResults.Case;
import dev.connectorkit.benchmarks.layout.Artifacts;
import dev.connectorkit.benchmarks.report.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Compiles the same sources with a processor, without one, and without one but with what it had generated. */
public final class CompileCampaign {
    private static final int ROUNDS = 9;
    private static final int QUICK_ROUNDS = 2;

    private final boolean quick;
    private final int rounds;
    private final String filter;
    private final Artifacts artifacts = new Artifacts();

    /**
     * A campaign.
     *
     * @param quick two rounds, without the largest source sets
     * @param rounds how many; 0 for as many as are worth a document
     * @param filter part of the name of the processors to measure; empty for all
     */
    public CompileCampaign(boolean quick, int rounds, String filter) {
        this.quick = quick;
        this.rounds = rounds > 0 ? rounds : quick ? QUICK_ROUNDS : ROUNDS;
        this.filter = filter;
    }

    /**
     * Measures.
     *
     * @return the results
     * @throws Exception when something does not compile
     */
    public Section run() throws Exception {
        Path directory = Files.createTempDirectory("connectorkit-compile");
        CompileResults results = new CompileResults();
        try {
            List<Job> jobs = jobs(directory, results);
            Random random = new Random(1);
            for (int round = 0; round <= rounds; round++) {
                System.err.println("round " + round);
                Collections.shuffle(jobs, random);
                for (Job job : jobs) {
                    Path classes = Files.createDirectories(directory.resolve("classes"));
                    JavacProcess.Taken taken = JavacProcess.run(options(job, classes), job.files(), directory);
                    delete(classes);
                    if (round > 0) {
                        results.add(job.of(), taken);
                    }
                }
            }
        } finally {
            delete(directory);
        }
        return new CompileReport(results, rounds).section();
    }

    private record Job(Case of, List<Path> files, Path generated) {}

    private List<Job> jobs(Path directory, CompileResults results) throws IOException, InterruptedException {
        List<Job> jobs = new ArrayList<>();
        for (Processor processor : Processor.values()) {
            if (!processor.name().contains(filter)) {
                continue;
            }
            for (int classes : quick ? new int[] {1, 100} : new int[] {1, 100, 1000}) {
                Path root = directory.resolve(processor + "-" + classes);
                List<Path> sources = AnnotatedSources.write(processor, classes, root.resolve("src"));
                List<Path> given = new ArrayList<>(sources);
                Path generated = Files.createDirectories(root.resolve("gen"));
                given.addAll(generate(processor, sources, generated, directory));
                results.addGenerated(processor, classes, given.size() - sources.size(), lines(given) - lines(sources));
                for (Case.How how : Case.How.values()) {
                    List<Path> files = how == Case.How.GIVEN ? given : sources;
                    jobs.add(new Job(new Case(processor, classes, how), files, generated));
                }
            }
        }
        return jobs;
    }

    private List<Path> generate(Processor processor, List<Path> sources, Path generated, Path scratch)
            throws IOException, InterruptedException {
        Job job = new Job(new Case(processor, 0, Case.How.PROCESSED), sources, generated);
        List<String> options = new ArrayList<>(options(job, generated));
        options.addAll(List.of("-proc:only", "-s", generated.toString()));
        JavacProcess.run(options, sources, scratch);
        try (Stream<Path> files = Files.walk(generated)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> options(Job job, Path classes) throws IOException {
        Processor processor = job.of().processor();
        List<String> options = new ArrayList<>(List.of("-nowarn", "-d", classes.toString(), "-cp"));
        options.add(JavacProcess.path(artifacts.jars(processor.classPath())));
        switch (job.of().how()) {
            case NONE, GIVEN -> options.add("-proc:none");
            case PROCESSED ->
                options.addAll(List.of("-processorpath", JavacProcess.path(artifacts.jars(processor.processorPath()))));
            case WRITTEN ->
                options.addAll(List.of(
                        "-processorpath",
                        artifacts.own().toString(),
                        "-processor",
                        WritingProcessor.class.getName(),
                        "-A" + WritingProcessor.OPTION + "=" + job.generated()));
        }
        return options;
    }

    private static long lines(List<Path> files) throws IOException {
        long lines = 0;
        for (Path file : files) {
            try (Stream<String> each = Files.lines(file)) {
                lines += each.count();
            }
        }
        return lines;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

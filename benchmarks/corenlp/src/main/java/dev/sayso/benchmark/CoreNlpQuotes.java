package dev.sayso.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A program that writes who said what in each report as CoreNLP sees it, in the form of {@code sayso read --format jsonl}, and tells how
 * long it took.
 */
public final class CoreNlpQuotes {

    private static final String USAGE = "usage: CoreNlpQuotes REPORTS.jsonl OUT.jsonl --threads N [--no-coref]";
    private static final int WARM_UP_REPORTS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private CoreNlpQuotes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        boolean coreference = arguments.length == 4;
        if (arguments.length < 4
                || !arguments[2].equals("--threads")
                || !coreference && !(arguments.length == 5 && arguments[4].equals("--no-coref"))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int threads = Integer.parseInt(arguments[3]);
        RedwoodConfiguration.current().clear().apply();
        List<JsonNode> reports = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            reports.add(JSON.readTree(line));
        }

        QuotePipeline pipeline = QuotePipeline.load(threads, coreference);
        tell("load", "%.1f s", sinceStart());
        for (int i = 0; i < Math.min(WARM_UP_REPORTS, reports.size()); i++) {
            pipeline.read(reports.get(i).path("text").asText());
            if (i == 0) {
                tell("first result", "%.1f s", sinceStart());
            }
        }

        int crashesBefore = pipeline.crashes();
        long start = System.nanoTime();
        readAll(reports, pipeline, threads, Path.of(arguments[1]));
        double seconds = (System.nanoTime() - start) / 1e9;
        long words = reports.stream()
                .mapToLong(report -> report.path("text").asText().strip().split("\\s+").length)
                .sum();
        tell("reading", "%.1f s", seconds);
        tell("reports", "%.2f/s", reports.size() / seconds);
        tell("words", "%.0f/s", words / seconds);
        tell("crashes", "%d of %d reports", pipeline.crashes() - crashesBefore, reports.size());
        tell("peak memory", "%.0f MiB in Java's pools", peakMebibytes());
    }

    private static void readAll(List<JsonNode> reports, QuotePipeline pipeline, int threads, Path out)
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            List<Future<String>> lines = new ArrayList<>();
            for (JsonNode report : reports) {
                lines.add(workers.submit(() ->
                        ReportLine.of(report, pipeline.read(report.path("text").asText()))));
            }
            for (Future<String> line : lines) {
                writer.write(line.get());
                writer.newLine();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static double sinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    }

    private static double peakMebibytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / (1024.0 * 1024.0);
    }

    private static void tell(String what, String format, Object... values) {
        System.err.println(what + ": " + String.format(Locale.ROOT, format, values));
    }
}

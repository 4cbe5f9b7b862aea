package dev.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reports files about an invented harbour, as many as a test needs. */
final class InventedReports {

    private static final List<String> SPEAKERS = List.of(
            "Harbour master Ilse Tarn",
            "The Ministry of Waters",
            "Captain Jory Pell",
            "The dockers' union",
            "A spokeswoman for Lumen Ferries");
    private static final List<String> VERBS = List.of("said", "denied", "confirmed", "told reporters on Tuesday that");
    private static final List<String> CONTENTS = List.of(
            "at least %d people had left the quay before the siren",
            "the crane had been checked %d times since March",
            "no more than %d crates were lost",
            "“we counted %d boats and then the fog came down 🌫”",
            "about %d workers would be paid by Friday");

    private InventedReports() {}

    /** Writes files of a few reports each and returns their paths, in the order of their names. */
    static List<String> write(Path folder, int files, int reportsInEach, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> paths = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            String lines = IntStream.range(0, reportsInEach)
                    .mapToObj(i -> report(random))
                    .collect(Collectors.joining("\n", "", "\n"));
            Path path = folder.resolve("harbour-%03d.jsonl".formatted(file));
            paths.add(Files.writeString(path, lines).toString());
        }
        return paths;
    }

    private static String report(Random random) {
        String sentences = IntStream.range(0, 5 + random.nextInt(20))
                .mapToObj(i -> "%s %s %s."
                        .formatted(
                                SPEAKERS.get(random.nextInt(SPEAKERS.size())),
                                VERBS.get(random.nextInt(VERBS.size())),
                                CONTENTS.get(random.nextInt(CONTENTS.size())).formatted(random.nextInt(900))))
                .collect(Collectors.joining("\\n"));
        return "{\"text\": \"Fog over Port Ansel\\n%s\", \"outlet\": \"The Ansel Lamp\", \"published\": \"2025-0%d-1%d\"}"
                .formatted(sentences, 1 + random.nextInt(9), random.nextInt(10));
    }
}

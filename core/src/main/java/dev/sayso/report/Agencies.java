package dev.sayso.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The news agencies that are known, from {@code agencies.tsv}. Thread-safe. */
final class Agencies {

    private static final Agencies STANDARD = load();

    private final Map<String, String> shownNames;
    private final String pattern;

    private Agencies(Map<String, String> shownNames) {
        this.shownNames = Map.copyOf(shownNames);
        this.pattern = shownNames.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
    }

    static Agencies standard() {
        return STANDARD;
    }

    /** The name that is shown for an agency, if this is one of an agency's names. */
    Optional<String> shownName(String name) {
        return Optional.ofNullable(shownNames.get(name));
    }

    /** A regular expression without groups that matches every name, the longest first. */
    String pattern() {
        return pattern;
    }

    private static Agencies load() {
        Map<String, String> names = new LinkedHashMap<>();
        try (InputStream resource = Objects.requireNonNull(Agencies.class.getResourceAsStream("agencies.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                for (String name : cells[1].split("\\|", -1)) {
                    names.put(name, cells[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("agencies.tsv", e);
        }
        return new Agencies(names);
    }
}

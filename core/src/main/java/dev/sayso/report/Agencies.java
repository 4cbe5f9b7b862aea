package dev.sayso.report;

import dev.sayso.text.ResourceTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
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
        for (String[] row : ResourceTable.rows(Agencies.class, "agencies.tsv")) {
            for (String name : row[1].split("\\|", -1)) {
                names.put(name, row[0]);
            }
        }
        return new Agencies(names);
    }
}

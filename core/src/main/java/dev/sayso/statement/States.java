package dev.sayso.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The world's states with their capitals and the words for what is theirs, {@code states.tsv}. Thread-safe. */
final class States {

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byCapital = new HashMap<>();
    private final Map<String, String> byAdjective = new HashMap<>();

    private States() {}

    static States load() {
        States states = new States();
        try (InputStream resource = Objects.requireNonNull(States.class.getResourceAsStream("states.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(states::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return states;
    }

    private void add(String line) {
        String[] fields = line.split("\t");
        String state = fields[0].split("\\|")[0];
        put(byName, fields[0], state);
        if (fields.length > 1) {
            put(byCapital, fields[1], state);
        }
        if (fields.length > 2) {
            put(byAdjective, fields[2], state);
        }
    }

    private static void put(Map<String, String> map, String keys, String state) {
        for (String key : keys.split("\\|")) {
            if (!key.isBlank()) {
                map.putIfAbsent(key, state);
            }
        }
    }

    /** The state of this name. */
    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The state whose capital stands for its government. */
    Optional<String> governedFrom(String capital) {
        return Optional.ofNullable(byCapital.get(capital));
    }

    /** The state that an adjective such as "Norwegian" belongs to. */
    Optional<String> ofAdjective(String adjective) {
        return Optional.ofNullable(byAdjective.get(adjective));
    }

    boolean isAdjective(String word) {
        return byAdjective.containsKey(word);
    }
}

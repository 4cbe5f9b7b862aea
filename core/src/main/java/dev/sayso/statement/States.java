package dev.sayso.statement;

import dev.sayso.text.ResourceTable;
import dev.sayso.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The world's states with their capitals and the words for what is theirs, {@code states.tsv}. Thread-safe. */
final class States {

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byCapital = new HashMap<>();
    private final Map<String, String> byAdjective = new HashMap<>();

    private States() {}

    static States load() {
        States states = new States();
        ResourceTable.rows(States.class, "states.tsv").forEach(states::add);
        return states;
    }

    private void add(String[] fields) {
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

    /** The state that a word of a phrase names or belongs to, of one word or, with the next, of two: "South Korean". */
    Optional<String> belongingTo(List<Token> tokens, int i) {
        String word = NameFinder.withoutPossessive(tokens.get(i).word());
        if (!tokens.get(i).isCapitalized()) {
            return Optional.empty();
        }
        Optional<String> found = Optional.empty();
        if (i + 1 < tokens.size()) {
            found = state(
                    word + " " + NameFinder.withoutPossessive(tokens.get(i + 1).word()));
        }
        if (found.isEmpty() && i > 0 && tokens.get(i - 1).isCapitalized()) {
            found = state(tokens.get(i - 1).word() + " " + word);
        }
        return found.isPresent() ? found : state(word);
    }

    /** The state of this name or adjective. */
    Optional<String> state(String word) {
        return named(word).or(() -> ofAdjective(word));
    }

    boolean isAdjective(String word) {
        return byAdjective.containsKey(word);
    }
}

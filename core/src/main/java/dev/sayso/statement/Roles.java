package dev.sayso.statement;

import dev.sayso.text.ResourceTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns for people who speak for another party, {@code roles.tsv}. Immutable and thread-safe. */
final class Roles {

    private final Map<String, Representation.Kind> kinds = new HashMap<>();

    private Roles() {}

    static Roles load() {
        Roles roles = new Roles();
        for (String[] row : ResourceTable.rows(Roles.class, "roles.tsv")) {
            Representation.Kind kind = Representation.Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (String noun : row[1].split(" ")) {
                roles.kinds.putIfAbsent(noun, kind);
            }
        }
        return roles;
    }

    /** What a noun in lower case makes who bears it. */
    Optional<Representation.Kind> of(String noun) {
        return Optional.ofNullable(kinds.get(noun));
    }
}

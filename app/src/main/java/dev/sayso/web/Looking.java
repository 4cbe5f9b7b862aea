package dev.sayso.web;

import dev.sayso.export.Shielding;
import dev.sayso.ledger.SearchQuery;
import dev.sayso.storyline.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a visitor looks for. Who is shielded cannot be found by name: what is found is found in what the visitor may see.
 *
 * @param like whether something like the words is looked for, whatever its own words
 */
record Looking(Visit visit, SearchQuery query, boolean like, Shielding shielding) {

    private static final Set<Hit.Kind> STATEMENTS = EnumSet.of(Hit.Kind.STATEMENT);

    static Looking of(Visit visit, SearchQuery query) {
        return new Looking(visit, query, !visit.given("like").isEmpty(), visit.shielding());
    }

    /** Whether what is asked for can be: only statements say something like some words. */
    boolean makesSense() {
        return !like || !query.words().isBlank() && query.kinds().containsAll(STATEMENTS);
    }

    /** What there is, the best first; empty while the statements are still being prepared for that. */
    Optional<List<Hit>> hits() {
        return like
                ? visit.desk().likeness().find(query.withWords(shielding.words(query.words())))
                : Optional.of(visit.desk().catalogue().search(query));
    }

    /** One of these as the visitor sees it; empty where it would not be found in that. */
    Optional<Hit> seen(Hit hit) {
        Hit seen = shielding.hit(hit);
        boolean asWords = like || seen.words().equals(hit.words()) || query.wordsStandIn(seen.words());
        return asWords && asSource(seen) ? Optional.of(seen) : Optional.empty();
    }

    private boolean asSource(Hit seen) {
        String source = query.source();
        return source == null
                || !shielding.mayBeOfAName(source)
                || seen.party().toLowerCase(Locale.ROOT).contains(source.toLowerCase(Locale.ROOT));
    }
}

package dev.sayso.export;

import dev.sayso.statement.NameMention;
import dev.sayso.statement.Source;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom the words of a report can mean: of whom the report gives a whole name, and which names in it are others'.
 *
 * @param named those whom the report names; a short name means one of them
 * @param others the names of others, as they stand there
 * @param taken the last words of these, folded: alone they mean the others where the report names nobody else so
 */
record NameScope(Set<ShieldedPerson> named, List<Other> others, Set<String> taken) {

    /** A name of somebody or something else; an office's holder keeps the family name that a shielded person has too. */
    record Other(Span span, Set<String> words, boolean state, boolean office) {

        static Other of(NameMention mention, String text) {
            Set<String> words = new HashSet<>();
            NameToken.of(mention.name()).stream().filter(NameToken::capital).forEach(t -> words.add(t.folded()));
            return new Other(mention.span(), words, mention.kind() == Source.Kind.STATE, mention.holdsOffice(text));
        }
    }

    NameScope {
        named = Set.copyOf(named);
        others = List.copyOf(others);
        taken = Set.copyOf(taken);
    }

    /**
     * For words that do not stand in the report's text.
     *
     * @param there whom these name as well
     */
    NameScope elsewhere(String words, Set<ShieldedPerson> there) {
        Set<ShieldedPerson> all = new HashSet<>(named);
        all.addAll(there);
        return new NameScope(all, capitalized(words), taken);
    }

    /** Without a report: whoever is shielded may be meant. */
    static NameScope anywhere(Set<ShieldedPerson> all, String words) {
        return new NameScope(all, capitalized(words), Set.of());
    }

    /** Runs of capitalized words, which are names outside of sentences. */
    private static List<Other> capitalized(String words) {
        List<Other> runs = new ArrayList<>();
        List<NameToken> run = new ArrayList<>();
        for (NameToken token : NameToken.of(words)) {
            boolean goesOn = !run.isEmpty()
                    && words.substring(
                                    run.get(run.size() - 1).span().end(),
                                    token.span().start())
                            .equals(" ");
            if (!token.capital() || !goesOn) {
                add(run, runs);
            }
            if (token.capital()) {
                run.add(token);
            }
        }
        add(run, runs);
        return runs;
    }

    private static void add(List<NameToken> run, List<Other> runs) {
        if (run.size() > 1) {
            Set<String> words = new HashSet<>();
            run.forEach(t -> words.add(t.folded()));
            Span span = Span.of(
                    run.get(0).span().start(), run.get(run.size() - 1).span().end());
            runs.add(new Other(span, words, false, false));
        }
        run.clear();
    }

    /** Whether a word that somebody has in a name is another's here. */
    boolean isOthers(NameToken token, ShieldedPerson person) {
        Other other = others.stream()
                .filter(o -> o.span.contains(token.span()))
                .findFirst()
                .orElse(null);
        boolean hasMore = other != null && other.words.stream().anyMatch(w -> !person.has(w) && w.length() > 1);
        if (named.contains(person)) {
            boolean family = person.hasFamilyName(token.folded());
            boolean whole =
                    other != null && person.names().stream().anyMatch(n -> n.size() > 1 && other.words.containsAll(n));
            return other != null && !whole && (other.state || other.office || hasMore && !family);
        }
        return other != null && (other.state || hasMore) || taken.contains(token.folded());
    }
}

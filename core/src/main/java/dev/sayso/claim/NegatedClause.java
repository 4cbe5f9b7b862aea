package dev.sayso.claim;

import dev.sayso.text.Stems;
import dev.sayso.text.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The clause of a statement that says that something is not so: what stands beside it is not denied. */
final class NegatedClause {

    private static final Pattern ENDS = Pattern.compile(
            "(?i)[,;:.!?—–()]+(?:\\s|$)|\\b(?:and|but|while|when|who|which|although|though|because|after|before)\\b");

    private NegatedClause() {}

    /** Whether the negated clause of some words speaks of little else than another statement does, and of most of that. */
    static boolean speaksOf(String words, String[] stems) {
        Set<String> clause = stems(words);
        long shared = Arrays.stream(stems).filter(clause::contains).count();
        return shared >= 2 && 3 * shared >= 2L * clause.size() && 2 * shared >= stems.length;
    }

    private static Set<String> stems(String words) {
        Optional<String> negated = ENDS.splitAsStream(words)
                .filter(clause -> Guards.of(clause).contains(Guards.NOT))
                .findFirst();
        Set<String> stems = new TreeSet<>();
        Words.of(negated.orElse("")).stream()
                .map(Words::plain)
                .filter(w -> w.length() > 1 && !Words.light(w) && !Words.number(w))
                .forEach(w -> stems.add(Stems.of(w)));
        return stems;
    }
}

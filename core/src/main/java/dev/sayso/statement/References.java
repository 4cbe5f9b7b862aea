package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds which statements a denial, confirmation or verification note is about: the one whose words it
 * takes up, an earlier one first, or the one before it where it only points back ("these figures"). Abstains where neither is clear.
 */
final class References {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)(?:the|this|these|that|those|such|its|his|her|their|it|them)?\\s*(?:\\w+\\s+)?(?:figures?|numbers?|tolls?|claims?|reports?|"
                    + "allegations?|accusations?|accounts?|statements?|information|details|footage|charges?|assertions?|this|that|it|them)\\W*");
    private static final Pattern POINTS_TO_NUMBERS = Pattern.compile("(?i).*\\b(?:figures?|numbers?|tolls?)\\b.*");
    private static final double LEAST_SHARED = 0.5;

    private References() {}

    /** Whether a stance is a stance towards another statement. */
    static boolean refers(Stance stance) {
        return stance == Stance.DENIES
                || stance == Stance.CONFIRMS
                || stance == Stance.NOT_CONFIRMED
                || stance == Stance.NOT_VERIFIED;
    }

    /** The ids of the statements that one is about, of those of its report; never its own. */
    static List<String> of(Statement note, List<Statement> all, String text) {
        String words = note.words(text);
        if (POINTS_BACK.matcher(words).matches()) {
            return before(note, all, POINTS_TO_NUMBERS.matcher(words).matches());
        }
        int start = Spans.hull(note.content()).start();
        List<Statement> others = all.stream()
                .filter(s -> !s.id().equals(note.id()))
                .filter(s -> s.source().names().isEmpty()
                        || !s.source().names().equals(note.source().names()))
                .toList();
        List<Statement> earlier = others.stream()
                .filter(s -> Spans.hull(s.content()).start() < start)
                .toList();
        Optional<Statement> found = closest(note, earlier, text).or(() -> closest(note, others, text));
        return found.map(s -> List.of(s.id())).orElse(List.of());
    }

    /** The one that shares most of a note's words, more than half of them; of several the nearest to it. */
    private static Optional<Statement> closest(Statement note, List<Statement> others, String text) {
        Set<String> noteWords = contentWords(note.content(), text);
        Comparator<Statement> byShared = Comparator.comparing(s -> shared(s, noteWords, text));
        return others.stream()
                .filter(s -> shared(s, noteWords, text) > Math.max(1, LEAST_SHARED * noteWords.size()))
                .max(byShared.thenComparing(s -> -distance(s, note)));
    }

    private static int shared(Statement other, Set<String> noteWords, String text) {
        Set<String> shared = contentWords(other.content(), text);
        shared.retainAll(noteWords);
        return shared.size();
    }

    private static int distance(Statement a, Statement b) {
        return Math.abs(
                Spans.hull(a.content()).start() - Spans.hull(b.content()).start());
    }

    /** The last statement that ends before the note, with figures where those are meant. */
    private static List<String> before(Statement note, List<Statement> all, boolean withFigures) {
        int start = Spans.hull(note.content()).start();
        int cue = note.cue().isEmpty() ? start : Spans.hull(note.cue()).start();
        return all.stream()
                .filter(s -> Spans.hull(s.content()).end() <= Math.min(start, cue))
                .filter(s -> !refers(s.stance()) && s.stance() != Stance.ASKED && s.stance() != Stance.NO_REPLY)
                .filter(s -> !withFigures || !s.figures().isEmpty())
                .reduce((first, second) -> second)
                .map(s -> List.of(s.id()))
                .orElse(List.of());
    }

    private static Set<String> contentWords(List<Span> pieces, String text) {
        Set<String> words = new HashSet<>();
        for (Span piece : pieces) {
            for (Token token : Tokens.of(text, piece)) {
                boolean carries = token.isWord()
                        && token.lower().length() > 3
                        && !Words.AUXILIARIES.contains(token.lower())
                        && !Words.PREPOSITIONS.contains(token.lower())
                        && !Words.CONJUNCTIONS.contains(token.lower())
                        && !Words.DETERMINERS.contains(token.lower());
                if (carries) {
                    words.add(stem(NameFinder.withoutPossessive(token.lower())));
                }
            }
        }
        return words;
    }

    /** Word ends taken off, so that "deployed" meets "deployment". */
    private static String stem(String word) {
        return word.length() > 5 ? word.replaceFirst("(?:ments?|ings?|ed|es|s|ions?|ers?)$", "") : word;
    }
}

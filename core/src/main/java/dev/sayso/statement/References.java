package dev.sayso.statement;

import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which statements a denial, confirmation or verification note is about: what another party says in the words that it
 * takes up, an earlier statement first; the one before it where it only points back ("these figures", "the accusation"); else
 * an allegation in the sentence beside it. Abstains where none is clear.
 */
final class References {

    private static final double LEAST_SHARED = 0.5;

    /** A note of one word that tells is about a statement no further away than that many sentences. */
    private static final int NEAR = 8;

    private static final Set<String> ALLEGING =
            Set.of("allege", "alleges", "alleged", "accuse", "accuses", "accused", "accusing", "alleging");

    private final List<Statement> all;
    private final String text;
    private final SentenceCount sentences;

    References(List<Statement> all, String text) {
        this.all = List.copyOf(all);
        this.text = text;
        this.sentences = new SentenceCount(text);
    }

    /** Whether a stance is a stance towards another statement. */
    static boolean refers(Stance stance) {
        return stance == Stance.DENIES
                || stance == Stance.CONFIRMS
                || stance == Stance.NOT_CONFIRMED
                || stance == Stance.NOT_VERIFIED;
    }

    /** The ids of the statements that one is about, of those of its report; never its own. */
    List<String> of(Statement note) {
        List<Statement> others =
                all.stream().filter(s -> says(s) && !Sides.same(s, note, text)).toList();
        Optional<PointingBack> pointing = PointingBack.of(note.words(text));
        Optional<Statement> found = pointing.isPresent() ? before(note, pointing.get(), others) : taken(note, others);
        return found.map(s -> List.of(s.id())).orElse(List.of());
    }

    private static boolean says(Statement statement) {
        return !refers(statement.stance())
                && statement.stance() != Stance.ASKED
                && statement.stance() != Stance.NO_REPLY
                && statement.stance() != Stance.DECLINED;
    }

    private Optional<Statement> taken(Statement note, List<Statement> others) {
        int start = start(note);
        List<Statement> earlier = others.stream().filter(s -> start(s) < start).toList();
        return closest(note, earlier)
                .or(() -> closest(note, others))
                .or(() -> alleged(note, earlier))
                .or(() -> alleged(note, others));
    }

    /** The one that shares most of a note's words, more than half of them; of several the nearest to it. */
    private Optional<Statement> closest(Statement note, List<Statement> others) {
        Set<String> words = TellingWords.of(note.content(), text);
        Comparator<Statement> byShared = Comparator.comparing(s -> shared(s, words));
        return others.stream()
                .filter(s -> sharesEnough(s, note, words))
                .max(byShared.thenComparing(s -> sourceHas(s, words))
                        .thenComparing(s -> -Math.abs(start(s) - start(note))));
    }

    /** Whether a statement comes from what a note names: "a list shows", "could not verify the list". */
    private boolean sourceHas(Statement other, Set<String> words) {
        return unnamedSource(other).stream().anyMatch(words::contains);
    }

    private boolean sharesEnough(Statement other, Statement note, Set<String> words) {
        int shared = shared(other, words);
        boolean only = shared == 1
                && words.size() == 1
                && sentences.between(start(other), start(note)) <= NEAR
                && note.stance() != Stance.CONFIRMS;
        return only || shared > Math.max(1, LEAST_SHARED * words.size()) && sharesMoreThanNames(other, note);
    }

    /** That both name the same people or places is not enough. */
    private boolean sharesMoreThanNames(Statement other, Statement note) {
        Set<String> words = TellingWords.withoutNames(note.content(), text);
        return shared(other, words) >= LEAST_SHARED * words.size();
    }

    private int shared(Statement other, Set<String> words) {
        Set<String> shared = TellingWords.of(other.content(), text);
        shared.addAll(unnamedSource(other));
        shared.retainAll(words);
        return shared.size();
    }

    private Set<String> unnamedSource(Statement statement) {
        boolean thing = statement.source().kind() == Source.Kind.DOCUMENT
                || !statement.source().named();
        return thing ? TellingWords.of(statement.source().spans(), text) : Set.of();
    }

    /** What a party is said to allege in the sentence before or behind a denial. */
    private Optional<Statement> alleged(Statement note, List<Statement> others) {
        if (note.stance() != Stance.DENIES) {
            return Optional.empty();
        }
        return others.stream()
                .filter(s -> sentences.between(start(s), start(note)) == 1 && alleges(s))
                .min(Comparator.comparing(s -> Math.abs(start(s) - start(note))));
    }

    private boolean alleges(Statement statement) {
        return statement.cue().stream()
                .flatMap(piece -> Tokens.of(text, piece).stream())
                .map(Token::lower)
                .anyMatch(ALLEGING::contains);
    }

    /** The last statement that ends before the note and that the words pointing back fit. */
    private Optional<Statement> before(Statement note, PointingBack pointing, List<Statement> others) {
        int cue = note.cue().isEmpty() ? start(note) : Spans.hull(note.cue()).start();
        int start = Math.min(start(note), cue);
        return others.stream()
                .filter(s -> Spans.hull(s.content()).end() <= start)
                .filter(s -> pointing.fits(s, text))
                .reduce((first, second) -> second);
    }

    private static int start(Statement statement) {
        return Spans.hull(statement.content()).start();
    }

    /** Whether two statements are of one side: they share a name, or the words for one name the other. */
    private static final class Sides {

        private Sides() {}

        static boolean same(Statement one, Statement other, String text) {
            return one.id().equals(other.id()) || names(one, other, text) || names(other, one, text);
        }

        private static boolean names(Statement one, Statement other, String text) {
            String words = String.join(" ", other.source().names()) + " "
                    + Spans.words(other.source().spans(), text);
            String small = words.toLowerCase(Locale.ROOT);
            return one.source().names().stream().anyMatch(n -> small.contains(n.toLowerCase(Locale.ROOT)));
        }
    }
}

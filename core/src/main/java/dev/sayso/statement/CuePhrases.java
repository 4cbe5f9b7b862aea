package dev.sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a sentence that are verbs. Thread-safe. */
final class CuePhrases {

    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "we", "i", "you", "who");

    private final CueTable table;

    CuePhrases(CueTable table) {
        this.table = table;
    }

    /** The cues in order; none lies inside a quotation. */
    List<CuePhrase> of(List<Unit> units, Range sentence) {
        List<CuePhrase> found = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!units.get(i).word()) {
                continue;
            }
            List<CueForm> forms = List.of();
            int end = i + 1;
            if (end < sentence.to()) {
                forms = table.forms(units.get(i).lower() + " " + units.get(end).lower());
                end++;
            }
            if (forms.isEmpty()) {
                forms = table.forms(units.get(i).lower());
                end = i + 1;
            }
            if (!forms.isEmpty()) {
                CuePhrase phrase = phrase(units, sentence, i, end, forms);
                if (phrase != null) {
                    found.add(phrase);
                    i = phrase.range().to() - 1;
                }
            }
        }
        return found;
    }

    /** Whether a unit is a verb that says something. */
    boolean isSaying(Unit unit) {
        return table.forms(unit.lower()).stream()
                .anyMatch(f -> (f.verb().frame() == Frame.CLAUSE || f.verb().frame() == Frame.TOLD)
                        && f.tense() != CueForm.Tense.BASE);
    }

    boolean isParticiple(Unit unit) {
        return table.forms(unit.lower()).stream().anyMatch(f -> f.tense() == CueForm.Tense.PRESENT_PARTICIPLE);
    }

    private static @Nullable CuePhrase phrase(
            List<Unit> units, Range sentence, int verb, int end, List<CueForm> forms) {
        int from = verb;
        boolean be = false;
        boolean have = false;
        boolean modal = false;
        boolean negated = false;
        while (from > sentence.from()) {
            String before = units.get(from - 1).lower();
            if (Words.NEGATIONS.contains(before)) {
                negated = true;
                modal |= !before.equals("not") && !before.equals("never");
            } else if (Words.AUXILIARIES.contains(before)) {
                be |= Words.BE.contains(before);
                have |= before.startsWith("ha");
                modal |= Words.MODALS.contains(before);
            } else if (!Words.isAdverb(before) || Words.OPENERS.contains(before) && from - 1 == sentence.from()) {
                break;
            }
            from--;
        }
        String before = from > sentence.from() ? units.get(from - 1).lower() : "";
        if (before.equals("to")
                || units.get(verb).capitalized() && verb > sentence.from() && !headlineLike(units, sentence)) {
            return null;
        }
        boolean nounLikely = from == verb
                && from > sentence.from()
                && (Words.DETERMINERS.contains(before) || units.get(from - 1).isPossessive() || before.equals("of"));
        for (CueForm form : forms) {
            boolean fits = switch (form.tense()) {
                case BASE -> modal || !nounLikely && plural(units, from - 1, sentence);
                case THIRD_PERSON -> !nounLikely && !be && !have;
                case PAST, PAST_PARTICIPLE -> !nounLikely;
                case PRESENT_PARTICIPLE -> !nounLikely;
            };
            if (fits) {
                boolean passive = be
                        && !modalDo(units, from, verb)
                        && (form.tense() == CueForm.Tense.PAST || form.tense() == CueForm.Tense.PAST_PARTICIPLE);
                return new CuePhrase(new Range(from, end), verb, form, passive, negated);
            }
        }
        return null;
    }

    private static boolean modalDo(List<Unit> units, int from, int verb) {
        return units.subList(from, verb).stream().anyMatch(u -> u.lower().startsWith("did"));
    }

    /** In a headline every word may be capitalized. */
    private static boolean headlineLike(List<Unit> units, Range sentence) {
        long words = 0;
        long capitals = 0;
        for (Unit unit : units.subList(sentence.from(), sentence.to())) {
            words += unit.word() ? 1 : 0;
            capitals += unit.word() && unit.capitalized() ? 1 : 0;
        }
        return capitals * 2 > words;
    }

    /** Whether the unit can end the subject of a verb in its base form. */
    private static boolean plural(List<Unit> units, int last, Range sentence) {
        if (last < sentence.from()) {
            return false;
        }
        Unit unit = units.get(last);
        return PLURAL_PRONOUNS.contains(unit.lower())
                || unit.word() && unit.lower().endsWith("s") && !unit.lower().endsWith("ss") && !unit.isPossessive()
                || Set.of("people", "police", "many", "some", "others", "men", "women")
                        .contains(unit.lower());
    }
}

package dev.sayso.statement;

import dev.sayso.text.ResourceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The table of cues, {@code cues.tsv}, by the forms that its verbs take in texts. Immutable and thread-safe. */
final class CueTable {

    private final Map<String, List<CueForm>> forms;

    private CueTable(Map<String, List<CueForm>> forms) {
        this.forms = Map.copyOf(forms);
    }

    static CueTable load() {
        Map<String, List<CueForm>> forms = new HashMap<>();
        ResourceTable.rows(CueTable.class, "cues.tsv").forEach(row -> add(row, forms));
        return new CueTable(forms);
    }

    /** What a phrase in lower case may be; phrases of two words are joined by a space. */
    List<CueForm> forms(String phrase) {
        return forms.getOrDefault(phrase, List.of());
    }

    /** Whether a word in lower case is a verb that says something. */
    boolean isSaying(String word) {
        return forms(word).stream()
                .anyMatch(f -> (f.verb().frame() == Frame.CLAUSE || f.verb().frame() == Frame.TOLD)
                        && f.tense() != CueForm.Tense.BASE);
    }

    /** Whether a word in lower case can be the present participle of a cue: "adding". */
    boolean isParticiple(String word) {
        return forms(word).stream().anyMatch(f -> f.tense() == CueForm.Tense.PRESENT_PARTICIPLE);
    }

    private static void add(String[] fields, Map<String, List<CueForm>> forms) {
        String[] parts = fields[0].split("/");
        Frame frame = Frame.valueOf(fields[1].toUpperCase(Locale.ROOT));
        Stance stance = Stance.valueOf(fields[2].toUpperCase(Locale.ROOT));
        CueVerb verb = new CueVerb(parts[0], frame, stance);
        String past = parts.length > 1 ? parts[1] : Inflection.past(parts[0]);
        String participle = parts.length > 2 ? parts[2] : past;
        put(forms, parts[0], new CueForm(verb, CueForm.Tense.BASE));
        put(forms, Inflection.thirdPerson(parts[0]), new CueForm(verb, CueForm.Tense.THIRD_PERSON));
        put(forms, past, new CueForm(verb, CueForm.Tense.PAST));
        put(forms, participle, new CueForm(verb, CueForm.Tense.PAST_PARTICIPLE));
        put(forms, Inflection.presentParticiple(parts[0], past), new CueForm(verb, CueForm.Tense.PRESENT_PARTICIPLE));
    }

    private static void put(Map<String, List<CueForm>> forms, String phrase, CueForm form) {
        forms.merge(
                phrase,
                List.of(form),
                (old, added) -> Stream.concat(old.stream(), added.stream()).toList());
    }
}

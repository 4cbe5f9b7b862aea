package dev.sayso.report;

import dev.sayso.text.ResourceTable;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds where a report says itself that it was corrected or updated, by the wordings of {@code corrections.tsv}. What it
 * quotes of another report's correction is none of its own. Thread-safe.
 */
final class CorrectionNotes {

    private static final String QUOTES = "“”\"";
    private static final Pattern LEAD = Pattern.compile("^[\\s*_(\\[–—-]*(?:(?i:(?:editor['’]?s )?note): )?");

    private static final List<Wording> WORDINGS = ResourceTable.rows(CorrectionNotes.class, "corrections.tsv").stream()
            .map(Wording::of)
            .toList();

    private enum Place {
        PARAGRAPH,
        START,
        SENTENCE
    }

    private record Wording(CorrectionNote.Kind kind, Place place, Pattern pattern) {

        static Wording of(String[] row) {
            return new Wording(
                    CorrectionNote.Kind.valueOf(row[0].toUpperCase(Locale.ROOT)),
                    Place.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    Pattern.compile(row[2]));
        }

        boolean in(String words, Place where) {
            if (where != place && (where == Place.PARAGRAPH || place == Place.PARAGRAPH)) {
                return false;
            }
            var match = pattern.matcher(words);
            if (place == Place.SENTENCE) {
                return match.find() && !quoted(words, match.start());
            }
            String led = LEAD.matcher(words).replaceFirst("");
            return match.lookingAt() || pattern.matcher(led).lookingAt();
        }
    }

    private CorrectionNotes() {}

    /** The notes in order of the text. */
    static List<CorrectionNote> in(Report report) {
        String text = report.text();
        List<Passage> passages = Passage.of(report);
        List<CorrectionNote> notes = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Span span = passages.get(i).span();
            Optional<CorrectionNote.Kind> labelled = kind(span.in(text), Place.PARAGRAPH);
            if (labelled.isPresent()) {
                boolean labelAlone = span.length() < 40 && !span.in(text).matches(".*[:.)]\\s*\\S.*");
                boolean goesOn = labelAlone && i + 1 < passages.size();
                notes.add(
                        new CorrectionNote(goesOn ? span.union(passages.get(++i).span()) : span, labelled.get()));
            } else {
                sentences(span, text, notes);
            }
        }
        return List.copyOf(notes);
    }

    private static void sentences(Span passage, String text, List<CorrectionNote> notes) {
        for (Span sentence : Sentences.of(passage.in(text))) {
            Span span = sentence.shifted(passage.start());
            kind(span.in(text), Place.SENTENCE).ifPresent(kind -> notes.add(new CorrectionNote(span, kind)));
        }
    }

    private static Optional<CorrectionNote.Kind> kind(String words, Place where) {
        return WORDINGS.stream()
                .filter(w -> w.in(words, where))
                .map(Wording::kind)
                .findFirst();
    }

    /** Whether an odd number of quotation marks stands before a place. */
    private static boolean quoted(String words, int place) {
        return words.substring(0, place)
                                .chars()
                                .filter(c -> QUOTES.indexOf(c) >= 0)
                                .count()
                        % 2
                == 1;
    }
}

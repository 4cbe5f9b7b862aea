package dev.sayso.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits English news text into sentences: the JDK's BreakIterator, paragraph by paragraph, with breaks taken back
 * after abbreviations, initials and quotations that the sentence goes on from.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            ("adm al ala apr ariz ark assn assoc aug ave blvd brig bros calif capt cmdr co col colo comdr conn corp cpl cpt"
                            + " dec del dept det dr ed est etc ex feb fig fla fr ft ga gen gov hon ill inc ind insp jan jr kan"
                            + " ky la lt ltd maj mass md messrs mich minn miss mo mont mr mrs ms msgr mt neb nev no nov oct"
                            + " okla ont op ore pa pfc ph prof pte pvt que rd rep reps res ret rev rt sen sens sept sgt sr"
                            + " ss st supt tenn tex treas u.k u.n u.s univ v va vs vt wash wis wyo e.g i.e a.m p.m")
                    .split(" "));
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.\\s*$");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.)*\\p{Lu}");
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n\\r]+");

    private Sentences() {}

    /** The sentences in order, without the white space around them. No sentence crosses a line break. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            split(text, Span.of(paragraph.start(), paragraph.end()), sentences);
        }
        return List.copyOf(sentences);
    }

    private static void split(String text, Span paragraph, List<Span> sentences) {
        String words = paragraph.in(text);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(words);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < words.length() && goesOn(words, start, end)) {
                continue;
            }
            Span sentence = Spans.trimmed(Span.of(paragraph.start() + start, paragraph.start() + end), text);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
    }

    /** Whether the text goes on in the same sentence after a proposed break. */
    private static boolean goesOn(String words, int start, int end) {
        char next = words.charAt(end);
        if (Character.isLowerCase(next)) {
            return true;
        }
        Matcher last = LAST_WORD.matcher(words.substring(start, end));
        if (!last.find()) {
            return false;
        }
        String word = last.group(1);
        boolean pronounAlone = word.equals("I");
        return !pronounAlone
                && (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                        || INITIAL.matcher(word).matches());
    }
}

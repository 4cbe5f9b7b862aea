package dev.sayso.export;

import dev.sayso.claim.Telling;
import dev.sayso.report.Passage;
import dev.sayso.statement.Stance;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Words;
import java.util.EnumSet;
import java.util.Set;

/** Which words of a report a dossier shows for a statement: its content, or the sentence without which it says little. */
public final class Quotes {

    private static final Set<Stance> SPEAKING = EnumSet.of(Stance.ASSERTS, Stance.CONFIRMS, Stance.DENIES);
    private static final int SAYS_LITTLE = 3;

    private Quotes() {}

    /** The words to show; "it" and "to comment" come with their sentence. */
    public static String of(Telling telling) {
        boolean speaks = SPEAKING.contains(telling.statement().stance())
                && Words.of(telling.words()).size() > SAYS_LITTLE;
        return speaks ? telling.words() : sentence(telling);
    }

    private static String sentence(Telling telling) {
        String text = telling.report().text();
        int start = Spans.hull(telling.statement().content()).start();
        for (Passage passage : Passage.of(telling.report())) {
            if (passage.span().contains(start)) {
                String paragraph = passage.span().in(text);
                for (Span sentence : Sentences.of(paragraph)) {
                    if (sentence.shifted(passage.span().start()).contains(start)) {
                        return sentence.in(paragraph);
                    }
                }
            }
        }
        return telling.words();
    }
}

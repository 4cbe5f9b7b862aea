package dev.sayso.statement;

import dev.sayso.report.Passage;
import dev.sayso.report.Report;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A report's sentences in order, each as its words and marks. */
public final class ReportSentences {

    private final List<Span> spans = new ArrayList<>();
    private final List<List<Token>> tokens = new ArrayList<>();

    public ReportSentences(Report report) {
        for (Passage passage : Passage.of(report)) {
            for (Span sentence : Sentences.of(passage.span().in(report.text()))) {
                Span span = sentence.shifted(passage.span().start());
                spans.add(span);
                tokens.add(Tokens.of(report.text(), span));
            }
        }
    }

    public int size() {
        return spans.size();
    }

    public Span span(int sentence) {
        return spans.get(sentence);
    }

    public List<Token> tokens(int sentence) {
        return tokens.get(sentence);
    }

    /** The number of the sentence that a place in the text lies in or behind; -1 before the first. */
    public int at(int place) {
        int found = Collections.binarySearch(spans, Span.of(place, Integer.MAX_VALUE));
        return found >= 0 ? found : -found - 2;
    }

    /** The number of the first token of a sentence that begins at a place in the text or later. */
    int tokenAt(int sentence, int place) {
        int low = 0;
        List<Token> inside = tokens.get(sentence);
        int high = inside.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inside.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import dev.sayso.storyline.Body.Sentence;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lost hedge: the headline says of someone what the body says of them only behind a hedge. "Ferry carried 240" is one
 * where the body has no plainer words than "the ferry may have been carrying".
 */
final class HedgedEvent implements HeadlineRule {

    private static final String RULE = "hedged-event/1";
    /** A hedge governs a verb that stands that many words behind it. */
    private static final int GOVERNED = 6;
    /** A hedge so many words before a verb makes its sentence less than plain. */
    private static final int NEAR = 10;

    /** What follows these in a headline is no verb. */
    private static final Set<String> BEFORE_A_NOUN = Set.of(
            ("in at on of for to from by with after over near the a an into against amid during about before under no"
                            + " not his her their its")
                    .split(" "));

    @Override
    public List<HeadlineGap> find(Headline headline, List<Figure> figures, Body body) {
        List<HeadlineGap> gaps = new ArrayList<>();
        if (headline.hedges() || headline.credits()) {
            return gaps;
        }
        for (List<Token> clause : headline.clauses()) {
            List<Gist.Word> words = Gist.of(clause).words();
            for (int event = 1; event < words.size(); event++) {
                if (!BEFORE_A_NOUN.contains(
                        clause.get(words.get(event).at() - 1).lower())) {
                    for (Gist.Word subject : words.subList(0, event)) {
                        gap(subject, words.get(event), body).ifPresent(gaps::add);
                    }
                }
            }
        }
        return gaps;
    }

    private static Optional<HeadlineGap> gap(Gist.Word subject, Gist.Word event, Body body) {
        if (body.sentences().stream().anyMatch(s -> plain(s, subject.stem(), event.stem()))) {
            return Optional.empty();
        }
        for (Sentence sentence : body.sentences()) {
            int hedge = hedge(sentence, subject.stem(), event.stem());
            if (hedge >= 0) {
                Span said = subject.token().span().union(event.token().span());
                return Optional.of(new HeadlineGap(
                        HeadlineGap.Kind.LOST_HEDGE, RULE, said, hedgedClause(sentence.tokens(), hedge)));
            }
        }
        return Optional.empty();
    }

    /** The hedge that stands behind the subject and governs the event; -1 where none does. */
    private static int hedge(Sentence sentence, String subject, String event) {
        for (Gist.Word word : sentence.gist().words()) {
            if (word.stem().equals(event)) {
                int hedge = VerbalHedges.first(sentence.tokens(), word.at() - GOVERNED, word.at());
                if (hedge >= 0 && subjectBefore(sentence, subject, hedge) && governs(sentence, hedge, word.at())) {
                    return hedge;
                }
            }
        }
        return -1;
    }

    private static boolean subjectBefore(Sentence sentence, String subject, int hedge) {
        return sentence.gist().words().stream().anyMatch(w -> w.stem().equals(subject) && w.at() < hedge);
    }

    /** Whether nothing but small words and adverbs stands between the hedge and the event. */
    private static boolean governs(Sentence sentence, int hedge, int event) {
        List<Token> between = sentence.tokens().subList(hedge, event);
        return between.stream().allMatch(t -> t.isWord() && !t.is("not"))
                && sentence.gist().words().stream()
                        .filter(w -> w.at() > hedge && w.at() < event)
                        .allMatch(w -> VerbalHedges.at(sentence.tokens(), w.at())
                                || w.token().lower().endsWith("ly"));
    }

    private static boolean plain(Sentence sentence, String subject, String event) {
        return sentence.gist().has(subject)
                && sentence.gist().words().stream()
                        .anyMatch(w -> w.stem().equals(event)
                                && VerbalHedges.first(sentence.tokens(), w.at() - NEAR, w.at()) < 0);
    }

    /** From the hedge, or the "it is feared" around it, to the end of its clause. */
    private static Span hedgedClause(List<Token> tokens, int hedge) {
        int first = hedge;
        for (int i = hedge; i >= Math.max(0, hedge - NEAR) && tokens.get(i).isWord(); i--) {
            if (VerbalHedges.at(tokens, i)) {
                first = i > 1 && tokens.get(i - 2).is("it") ? i - 2 : i;
            }
        }
        int end = hedge + 1;
        while (end < tokens.size() && tokens.get(end).isWord()) {
            end++;
        }
        return Headline.span(tokens.subList(first, end));
    }
}

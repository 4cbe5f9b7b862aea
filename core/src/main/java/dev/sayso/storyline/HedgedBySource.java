package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import dev.sayso.statement.Form;
import dev.sayso.statement.Statement;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lost hedge: the headline states what the body credits to one source, and that source's own words on it are hedged.
 * "Rebels leave town" is one where a spy agency said that they had left, and its words are "it appears that the rebels
 * are no longer in the town".
 */
final class HedgedBySource implements HeadlineRule {

    private static final String RULE = "hedged-by-source/1";
    private static final double SAME = 0.66;
    private static final int SHORTEST = 2;
    private static final int COMMON_WORDS = 3;
    /** What is hedged from its first words on is hedged as a whole. */
    private static final int OPENING = 8;

    @Override
    public List<HeadlineGap> find(Headline headline, List<Figure> figures, Body body) {
        List<HeadlineGap> gaps = new ArrayList<>();
        if (headline.hedges()) {
            return gaps;
        }
        for (List<Token> clause : headline.clauses()) {
            Gist gist = Gist.of(clause);
            if (gist.words().size() < SHORTEST || headline.credits(clause)) {
                continue;
            }
            List<Statement> same = body.statements().stream()
                    .filter(s -> gist.coveredBy(body.gist(s)) >= SAME)
                    .toList();
            if (!same.isEmpty()
                    && same.stream().allMatch(s -> oneSource(s, same.get(0)))
                    && !ownVoice(gist, same, body)) {
                hedged(gist, same.get(0), body)
                        .ifPresent(h -> gaps.add(new HeadlineGap(
                                HeadlineGap.Kind.LOST_HEDGE, RULE, Headline.span(clause), Body.hull(h))));
            }
        }
        return gaps;
    }

    private static boolean oneSource(Statement statement, Statement first) {
        return statement.form() != Form.OWN
                && statement.hedges().isEmpty()
                && statement.source().names().stream().anyMatch(first.source().names()::contains);
    }

    private static boolean ownVoice(Gist gist, List<Statement> same, Body body) {
        return body.sentences().stream()
                .anyMatch(s -> gist.coveredBy(s.gist()) >= SAME
                        && same.stream().noneMatch(t -> Body.hull(t).overlaps(s.span())));
    }

    /** The same source's statement on the same matter that is hedged as a whole. */
    private static Optional<Statement> hedged(Gist headline, Statement plain, Body body) {
        Gist matter = body.gist(plain);
        return body.statements().stream()
                .filter(s -> !s.id().equals(plain.id()) && s.form() != Form.OWN)
                .filter(s -> s.source().names().stream().anyMatch(plain.source().names()::contains))
                .filter(s -> VerbalHedges.first(body.tokens(s), 0, OPENING) >= 0)
                .filter(s -> headline.shared(body.gist(s)) > 0 && matter.shared(body.gist(s)) >= COMMON_WORDS)
                .findFirst();
    }
}

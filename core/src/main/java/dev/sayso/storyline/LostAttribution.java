package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import dev.sayso.statement.Form;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.Body.Sentence;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lost attribution: the headline states as fact what the body only credits to someone who is unnamed or has an interest. */
final class LostAttribution implements HeadlineRule {

    private static final String RULE = "partial-source/1";
    private static final double SAME = 0.6;
    private static final int COMMON_WORDS = 3;
    private static final Set<String> TOLL = Set.of("kill", "injure", "miss");

    @Override
    public List<HeadlineGap> find(Headline headline, List<Figure> figures, Body body) {
        if (headline.credits() || headline.hedges()) {
            return List.of();
        }
        Gist gist = headline.gist();
        List<Sentence> same = body.sentences().stream()
                .filter(s -> gist.shared(s.gist()) >= COMMON_WORDS && gist.coveredBy(s.gist()) >= SAME)
                .toList();
        boolean toll = TOLL.stream().anyMatch(gist::has);
        List<HeadlineGap> gaps = new ArrayList<>();
        for (Sentence sentence : same) {
            List<Statement> credited = body.creditedIn(sentence.span()).stream()
                    .filter(s -> gist.coveredBy(body.gist(s)) >= SAME)
                    .toList();
            if (credited.isEmpty() || !credited.stream().allMatch(s -> partial(s, body, toll))) {
                return List.of();
            }
            Statement statement = credited.get(0);
            List<Span> credit = new ArrayList<>(statement.source().spans());
            credit.addAll(statement.cue());
            gaps.add(new HeadlineGap(
                    HeadlineGap.Kind.LOST_ATTRIBUTION, RULE, Headline.span(headline.tokens()), Spans.hull(credit)));
        }
        return gaps;
    }

    private static boolean partial(Statement statement, Body body, boolean toll) {
        return statement.form() != Form.OWN
                && statement.stance() == Stance.ASSERTS
                && !statement.source().spans().isEmpty()
                && PartialSources.is(statement.source(), body.text(), toll);
    }
}

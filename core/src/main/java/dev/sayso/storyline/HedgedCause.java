package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import dev.sayso.statement.Form;
import dev.sayso.statement.Statement;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lost hedge: the headline says what killed people or brought an accident about, which the body nowhere does, and where
 * the body has an inquiry's word for how it came about, that is hedged.
 */
final class HedgedCause implements HeadlineRule {

    private static final String RULE = "hedged-cause/1";
    private static final Set<String> EFFECTS = Set.of("kill", "caus", "spark", "trigger", "injure");
    private static final Set<String> INQUIRY =
            Set.of(("report investigators investigator inquiry investigation board experts expert inspectors"
                            + " engineers officials review audit commission")
                    .split(" "));
    private static final Set<String> MODALS = Set.of("may", "might", "could");
    /** Words for what goes wrong and can be blamed; that a fire or a gunman killed people needs no inquiry. */
    private static final Set<String> FAULTS =
            Set.of(("faulty failed broken open locked blocked defective missing leak leaking loose worn cracked"
                            + " error fault failure wiring unsafe poor neglect overloaded overloading contaminated illegal")
                    .split(" "));

    @Override
    public List<HeadlineGap> find(Headline headline, List<Figure> figures, Body body) {
        if (headline.hedges() || headline.credits()) {
            return List.of();
        }
        return headline.clauses().stream().flatMap(c -> gap(c, body).stream()).toList();
    }

    private static Optional<HeadlineGap> gap(List<Token> clause, Body body) {
        Gist gist = Gist.of(clause);
        Optional<Gist.Word> effect =
                gist.words().stream().filter(w -> EFFECTS.contains(w.stem())).findFirst();
        boolean fault = effect.isPresent()
                && clause.subList(0, effect.get().at()).stream().anyMatch(t -> FAULTS.contains(t.lower()));
        if (!fault || saidPlainly(gist, effect.get(), body)) {
            return Optional.empty();
        }
        return body.statements().stream()
                .filter(s -> s.form() != Form.OWN && byInquiry(s, body) && mayHave(body.tokens(s)))
                .findFirst()
                .map(s -> new HeadlineGap(HeadlineGap.Kind.LOST_HEDGE, RULE, Headline.span(clause), Body.hull(s)));
    }

    private static boolean saidPlainly(Gist headline, Gist.Word effect, Body body) {
        List<String> cause = headline.words().stream()
                .filter(w -> w.at() < effect.at())
                .map(Gist.Word::stem)
                .toList();
        return body.sentences().stream()
                .anyMatch(s -> s.gist().has(effect.stem()) && cause.stream().anyMatch(s.gist()::has));
    }

    private static boolean byInquiry(Statement statement, Body body) {
        return Stream.concat(statement.source().spans().stream(), statement.cue().stream())
                .flatMap(s -> Stream.of(s.in(body.text()).split("\\s+", -1)))
                .anyMatch(w -> INQUIRY.contains(w.toLowerCase(Locale.ROOT)));
    }

    private static boolean mayHave(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (MODALS.contains(tokens.get(i).lower()) && tokens.get(i + 1).is("have")) {
                return true;
            }
        }
        return false;
    }
}

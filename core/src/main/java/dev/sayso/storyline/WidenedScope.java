package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import dev.sayso.storyline.Body.Sentence;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Widened scope: the headline says "civilians" or "all" where the body has no more than "people" or "some". */
final class WidenedScope implements HeadlineRule {

    private static final String RULE = "wider-word/1";
    private static final int COMMON_WORDS = 2;
    private static final double SAME = 0.5;
    private static final Set<String> PART = Set.of("some several most many part parts certain half few".split(" "));
    private static final Set<String> WHOLE =
            Set.of(("all every entire whole everyone everything everybody each both total totally complete"
                            + " completely no none nobody")
                    .split(" "));
    private static final Set<String> PERSONS =
            Set.of("people", "persons", "men", "residents", "villagers", "passengers");

    /** Words of a headline, what the body would have to say to bear them out, and what it says that does not. */
    private static final Map<String, Scope> SCOPES = Map.of(
            "all", new Scope(WHOLE, PART),
            "every", new Scope(WHOLE, PART),
            "entire", new Scope(WHOLE, PART),
            "civilians", new Scope(Set.of("civilians", "civilian"), PERSONS),
            "nationwide",
                    new Scope(
                            Set.of("nationwide", "nation", "country", "national", "country's", "nation's"),
                            Set.of("city", "cities", "regions", "several", "some")));

    private record Scope(Set<String> bearing, Set<String> narrower) {}

    @Override
    public List<HeadlineGap> find(Headline headline, List<Figure> figures, Body body) {
        if (headline.credits() || headline.hedges()) {
            return List.of();
        }
        return headline.tokens().stream()
                .flatMap(t -> gap(t, headline, body).stream())
                .toList();
    }

    private static Optional<HeadlineGap> gap(Token wide, Headline headline, Body body) {
        Scope scope = SCOPES.get(wide.lower());
        if (scope == null || body.sentences().stream().anyMatch(s -> has(s, scope.bearing()))) {
            return Optional.empty();
        }
        Gist gist = headline.gist();
        return body.sentences().stream()
                .filter(s -> gist.shared(s.gist()) >= COMMON_WORDS
                        && gist.coveredBy(s.gist()) >= SAME
                        && has(s, scope.narrower()))
                .findFirst()
                .map(s -> new HeadlineGap(HeadlineGap.Kind.WIDENED_SCOPE, RULE, wide.span(), s.span()));
    }

    private static boolean has(Sentence sentence, Set<String> words) {
        return sentence.tokens().stream().anyMatch(t -> words.contains(t.lower()));
    }
}

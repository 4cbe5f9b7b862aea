package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.storyline.Body.Sentence;
import dev.sayso.text.Span;
import dev.sayso.text.Stems;
import dev.sayso.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Raised figure: the headline's number is above every one that the body has for the same, or drops its "up to". */
final class RaisedFigure implements HeadlineRule {

    private static final String HIGHER = "higher-figure/1";
    private static final String UP_TO = "up-to-dropped/1";
    /** The least that a word without a number can mean. */
    private static final Map<String, Integer> LEAST = Map.of(
            "dozens",
            24,
            "scores",
            40,
            "hundreds",
            200,
            "thousands",
            2_000,
            "millions",
            2_000_000,
            "tens of thousands",
            20_000);

    private static final BigDecimal SMALLEST = BigDecimal.valueOf(4);
    private static final BigDecimal ROUNDING = new BigDecimal("1.1");
    private static final BigDecimal FARTHEST = BigDecimal.TEN;
    private static final int COMMON_WORDS = 2;
    private static final Set<String> PERSONS =
            Set.of("peopl", "person", "protester", "demonstrator", "marcher", "worker", "resident");
    private static final Set<String> ENDS =
            Set.of("in at on of for to from by with after over as and near off amid during".split(" "));

    @Override
    public List<HeadlineGap> find(Headline headline, List<Figure> figures, Body body) {
        List<HeadlineGap> gaps = new ArrayList<>();
        if (headline.hedges()) {
            return gaps;
        }
        for (Figure figure : figures) {
            Optional<BigDecimal> value = value(figure, headline.text());
            if (value.isPresent() && sayable(figure, value.get())) {
                raised(figure, value.get(), headline, body).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private static boolean sayable(Figure figure, BigDecimal value) {
        boolean thing =
                figure.measure() != null || figure.counts() != null || "%".equals(figure.unit()) || vague(figure);
        return thing
                && value.compareTo(SMALLEST) > 0
                && figure.qualifier() != Qualifier.AT_MOST
                && figure.qualifier() != Qualifier.ABOUT
                && figure.qualifier() != Qualifier.LESS_THAN;
    }

    private static Optional<HeadlineGap> raised(Figure figure, BigDecimal value, Headline headline, Body body) {
        List<Figure> same = body.figures().stream().filter(f -> same(figure, f)).toList();
        Gist gist = headline.gist();
        Optional<Sentence> sentence = body.sentences().stream()
                .filter(s -> gist.shared(s.gist()) >= COMMON_WORDS
                        && same.stream().anyMatch(f -> s.span().contains(f.span())))
                .findFirst();
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        boolean above = same.stream().allMatch(f -> below(f, value, body.text()));
        boolean upToDropped = figure.qualifier() == Qualifier.EXACT
                && same.stream().anyMatch(f -> f.qualifier() == Qualifier.AT_MOST && is(f.high(), value))
                && body.figures().stream().noneMatch(f -> f.qualifier() != Qualifier.AT_MOST && reaches(f, value));
        boolean told = body.figures().stream().anyMatch(f -> reaches(f, value)) || sums(same, value);
        if (!upToDropped && (!above || told)) {
            return Optional.empty();
        }
        return Optional.of(new HeadlineGap(
                HeadlineGap.Kind.RAISED_FIGURE,
                upToDropped ? UP_TO : HIGHER,
                withThing(figure, headline),
                sentence.get().span()));
    }

    /** Whether two figures count the same: people who were harmed alike, the same things, or shares. */
    private static boolean same(Figure one, Figure other) {
        if (!Objects.equals(one.unit(), other.unit())) {
            return false;
        }
        if (vague(one) && one.measure() == null && one.counts() == null) {
            return other.measure() == null && other.counts() != null && PERSONS.contains(head(other.counts()));
        }
        if (one.measure() != null || other.measure() != null) {
            return one.measure() == other.measure() && !other.additional();
        }
        return one.counts() != null
                && other.counts() != null
                && head(one.counts()).equals(head(other.counts()));
    }

    /** Whether it is a word such as "dozens". */
    private static boolean vague(Figure figure) {
        return figure.low() == null && figure.high() == null;
    }

    private static String head(String counts) {
        String last = counts.substring(counts.lastIndexOf(' ') + 1);
        return Stems.of(last.toLowerCase(Locale.ROOT));
    }

    private static boolean below(Figure figure, BigDecimal value, String text) {
        Optional<BigDecimal> most = most(figure, text);
        return most.isPresent()
                && most.get().multiply(ROUNDING).compareTo(value) < 0
                && most.get().multiply(FARTHEST).compareTo(value) >= 0;
    }

    /** Whether a figure of the body says the value, or leaves room for it. */
    private static boolean reaches(Figure figure, BigDecimal value) {
        boolean within = figure.low() != null
                && figure.high() != null
                && figure.low().compareTo(value) <= 0
                && figure.high().compareTo(value) >= 0;
        return within || is(figure.low(), value) || is(figure.high(), value);
    }

    private static boolean is(@Nullable BigDecimal bound, BigDecimal value) {
        return bound != null && bound.compareTo(value) == 0;
    }

    /** Whether several of the figures may add up to the value. */
    private static boolean sums(List<Figure> figures, BigDecimal value) {
        BigDecimal all = figures.stream()
                .map(f -> f.high() != null ? f.high() : Objects.requireNonNullElse(f.low(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return figures.size() > 1 && all.compareTo(value) >= 0;
    }

    private static Optional<BigDecimal> value(Figure figure, String text) {
        return number(figure, text, figure.low() != null ? figure.low() : figure.high());
    }

    private static Optional<BigDecimal> most(Figure figure, String text) {
        return number(figure, text, figure.high() != null ? figure.high() : figure.low());
    }

    private static Optional<BigDecimal> number(Figure figure, String text, @Nullable BigDecimal number) {
        return number != null
                ? Optional.of(number)
                : Optional.ofNullable(LEAST.get(figure.span().in(text).toLowerCase(Locale.ROOT)))
                        .map(BigDecimal::valueOf);
    }

    /** The figure with the words behind it that say what it counts. */
    private static Span withThing(Figure figure, Headline headline) {
        Span span = figure.span();
        for (Token token : headline.tokens()) {
            if (token.span().start() >= span.end()) {
                if (!token.isWord() || ENDS.contains(token.lower())) {
                    break;
                }
                span = span.union(token.span());
            }
        }
        return span;
    }
}

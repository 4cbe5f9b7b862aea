package dev.sayso.storyline;

import dev.sayso.claim.DatedFigure;
import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is told of one measure in order of time. The rows may be of different scopes (crew, passengers, one hospital):
 * nothing here adds them up or compares them.
 */
public record FigureSeries(Figure.Measure measure, List<Row> rows) {

    /** One figure as one party gave it on one day, however many outlets tell it. */
    public record Row(List<DatedFigure> figures) {

        public DatedFigure first() {
            return figures.get(0);
        }

        public List<String> outlets() {
            return figures.stream()
                    .map(f -> f.telling().report().outlet())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    public FigureSeries {
        rows = List.copyOf(rows);
    }

    /** The series of these statements' figures, in order of the measures. */
    static List<FigureSeries> of(Collection<Telling> tellings) {
        Map<Figure.Measure, List<DatedFigure>> byMeasure = tellings.stream()
                .sorted(Telling.BY_TIME)
                .flatMap(t -> t.figures().stream().map(f -> new DatedFigure(f, t)))
                .filter(f -> f.figure().measure() != null)
                .collect(Collectors.groupingBy(
                        f -> Objects.requireNonNull(f.figure().measure()),
                        () -> new EnumMap<>(Figure.Measure.class),
                        Collectors.toList()));
        return byMeasure.entrySet().stream()
                .map(e -> new FigureSeries(e.getKey(), rows(e.getValue())))
                .toList();
    }

    private static List<Row> rows(List<DatedFigure> figures) {
        Comparator<DatedFigure> byDay =
                Comparator.comparing(DatedFigure::asOf, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        return figures.stream()
                .sorted(byDay)
                .collect(Collectors.groupingBy(FigureSeries::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Row::new)
                .toList();
    }

    private static List<?> key(DatedFigure dated) {
        Figure figure = dated.figure();
        String counts = Objects.requireNonNullElse(figure.counts(), "").toLowerCase(Locale.ROOT);
        return List.of(
                Objects.requireNonNullElse(dated.asOf(), LocalDate.MAX),
                Objects.toString(figure.low()),
                Objects.toString(figure.high()),
                figure.qualifier(),
                counts,
                dated.telling().party().toLowerCase(Locale.ROOT));
    }
}

package dev.sayso.export;

import dev.sayso.claim.FigurePoint;
import dev.sayso.claim.FigureSeries;
import dev.sayso.report.Published;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws what is told of one thing that is counted over time: a line for each origin, a bar from the least to the most that
 * a figure says, an arrow's head where it says no more than one of them. Origins differ by mark and by label, not by colour alone.
 */
public final class FigureChart {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 260;
    private static final double LEFT = 48;
    private static final double RIGHT = 190;
    private static final double TOP = 18;
    private static final double BOTTOM = 34;
    private static final double LABEL = 15;
    private static final int MARKS = 4;
    private static final int LONGEST = 24;

    private final FigureSeries series;
    private final Links links;
    private final double first;
    private final double last;
    private final double most;

    private FigureChart(FigureSeries series, Links links) {
        this.series = series;
        this.links = links;
        this.first = drawn(series).mapToDouble(FigureChart::seconds).min().orElse(0);
        this.last = drawn(series).mapToDouble(FigureChart::seconds).max().orElse(0);
        double highest = drawn(series).mapToDouble(FigureChart::high).max().orElse(0);
        this.most = highest > 0 ? highest : 1;
    }

    private static Stream<FigurePoint> drawn(FigureSeries series) {
        return series.values().stream().filter(p -> published(p) != null);
    }

    /** The picture; empty where there are not two different figures of known dates, or they are not to be compared. */
    public static Optional<String> of(FigureSeries series, Links links) {
        long different = drawn(series).map(FigureChart::high).distinct().count();
        return different < 2 || !series.subject().comparable()
                ? Optional.empty()
                : Optional.of(new FigureChart(series, links).draw());
    }

    private String draw() {
        Svg svg = new Svg(WIDTH, HEIGHT, alternative());
        svg.line("axis", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM);
        for (double value : new TreeSet<>(List.of(0.0, Math.rint(most / 2), Math.rint(most)))) {
            svg.line("grid", LEFT, y(value), WIDTH - RIGHT, y(value));
            svg.words("tick", LEFT - 6, y(value) + 4, "end", Svg.number(value));
        }
        drawn(series).findFirst().ifPresent(p -> day(svg, p, "start"));
        if (last > first) {
            drawn(series).reduce((a, b) -> b).ifPresent(p -> day(svg, p, "end"));
        }
        List<Double> taken = new ArrayList<>();
        int mark = 0;
        for (FigureSeries.Line line : series.lines()) {
            List<FigurePoint> points =
                    line.values().stream().filter(p -> published(p) != null).toList();
            if (!points.isEmpty()) {
                line(svg, points, mark % MARKS, Labels.party(line.origin().name()), taken);
                mark++;
            }
        }
        return svg.done();
    }

    private void day(Svg svg, FigurePoint point, String anchor) {
        svg.words(
                "tick",
                x(point),
                HEIGHT - BOTTOM + 18,
                anchor,
                Labels.day(point.dated().telling().day()));
    }

    private void line(Svg svg, List<FigurePoint> points, int mark, String name, List<Double> taken) {
        StringBuilder path = new StringBuilder();
        for (FigurePoint point : points) {
            String at = Svg.number(y(middle(point)));
            path.append(path.isEmpty() ? "M" : "H").append(Svg.number(x(point)));
            path.append(path.indexOf("H") < 0 ? " " : "V").append(at);
        }
        svg.path("step m" + mark, path.toString());
        for (FigurePoint point : points) {
            svg.link(
                    links.words(point.dated().telling()),
                    name + ", " + point.dated().words() + ", "
                            + Labels.day(point.dated().telling().day()));
            svg.line("range m" + mark, x(point), y(low(point)), x(point), y(high(point)));
            svg.path("mark m" + mark, shape(mark, x(point), y(middle(point))));
            svg.endLink();
        }
        FigurePoint end = points.get(points.size() - 1);
        double place = free(y(middle(end)) + 4, taken);
        taken.add(place);
        svg.line("lead", x(end) + 5, y(middle(end)), WIDTH - RIGHT + 8, place - 4);
        svg.words(
                "label",
                WIDTH - RIGHT + 12,
                place,
                "start",
                Svg.shortened(name, LONGEST) + " " + end.dated().words());
    }

    /** The place nearest to the wanted one where no other label stands. */
    private static double free(double wanted, List<Double> taken) {
        for (double off = 0; off < HEIGHT; off += 1) {
            for (double place : List.of(wanted + off, wanted - off)) {
                if (place > TOP / 2 && taken.stream().allMatch(t -> Math.abs(t - place) >= LABEL)) {
                    return place;
                }
            }
        }
        return wanted;
    }

    private static String shape(int mark, double x, double y) {
        String at = "M" + Svg.number(x) + " " + Svg.number(y);
        return switch (mark) {
            case 0 -> at + "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0";
            case 1 -> at + "m-4 -4h8v8h-8z";
            case 2 -> at + "m0 -5l5 9h-10z";
            default -> at + "m0 -5l5 5l-5 5l-5 -5z";
        };
    }

    private String alternative() {
        List<String> told = series.values().stream()
                .map(p -> Labels.day(p.dated().asOf()) + ": "
                        + Labels.party(p.origin().name()) + ", " + p.dated().words())
                .toList();
        return series.subject() + ". " + String.join("; ", told);
    }

    private double x(FigurePoint point) {
        double part = last > first ? (seconds(point) - first) / (last - first) : 0;
        return LEFT + 8 + part * (WIDTH - LEFT - RIGHT - 16);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - value / most * (HEIGHT - TOP - BOTTOM);
    }

    private static double low(FigurePoint point) {
        BigDecimal low = point.dated().figure().low();
        return low == null ? high(point) : low.doubleValue();
    }

    private static double high(FigurePoint point) {
        BigDecimal high = point.dated().figure().high();
        BigDecimal low = point.dated().figure().low();
        return high != null ? high.doubleValue() : low != null ? low.doubleValue() : 0;
    }

    private static double middle(FigurePoint point) {
        return (low(point) + high(point)) / 2;
    }

    private static double seconds(FigurePoint point) {
        Published published = published(point);
        return published == null ? 0 : published.earliest().getEpochSecond();
    }

    private static @Nullable Published published(FigurePoint point) {
        return point.dated().telling().report().published();
    }
}

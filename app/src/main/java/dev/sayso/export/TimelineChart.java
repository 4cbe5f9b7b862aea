package dev.sayso.export;

import dev.sayso.claim.Telling;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import dev.sayso.time.TimeMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Draws when reports were published, when their statements were said, and when that happened of which they tell: a lane for
 * each, a disc for each day, larger the more there are, with their number. Days long before the first report are one number at the side.
 */
public final class TimelineChart {

    private static final double WIDTH = 640;
    private static final double LEFT = 92;
    private static final double RIGHT = 28;
    private static final double LANE = 46;
    private static final double TOP = 26;
    private static final double BOTTOM = 26;
    private static final double LARGEST = 15;
    private static final double SMALLEST = 4;
    private static final double ROOM_FOR_NUMBER = 9;

    /** So many days before the first report are still drawn. */
    private static final long BEFORE = 21;

    private final List<Lane> lanes;
    private final LocalDate first;
    private final LocalDate last;
    private final int most;

    /** What is counted by day, and how many days lie further back than is drawn. */
    private record Lane(String name, NavigableMap<LocalDate, Integer> days, int earlier) {}

    private TimelineChart(List<Lane> lanes) {
        this.lanes = lanes;
        this.first = lanes.stream()
                .map(l -> l.days.firstKey())
                .min(LocalDate::compareTo)
                .orElseThrow();
        this.last = lanes.stream()
                .map(l -> l.days.lastKey())
                .max(LocalDate::compareTo)
                .orElseThrow();
        this.most = lanes.stream()
                .flatMap(l -> l.days.values().stream())
                .max(Integer::compare)
                .orElseThrow();
    }

    /** The picture; empty where everything is of one day, or no day is known. */
    public static Optional<String> of(Dossier dossier) {
        TreeMap<LocalDate, Integer> published = new TreeMap<>();
        TreeMap<LocalDate, Integer> said = new TreeMap<>();
        TreeMap<LocalDate, Integer> happened = new TreeMap<>();
        for (Reading reading : dossier.storyline().readings()) {
            var out = reading.report().published();
            if (out != null) {
                published.merge(out.day(), 1, Integer::sum);
            }
            for (Telling telling : reading.tellings()) {
                LocalDate day = telling.day();
                if (day != null) {
                    said.merge(day, 1, Integer::sum);
                }
                days(reading, telling).forEach(d -> happened.merge(d, 1, Integer::sum));
            }
        }
        if (published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate begin = published.firstKey().minusDays(BEFORE);
        List<Lane> lanes = new ArrayList<>();
        add(lanes, "Published", published, begin);
        add(lanes, "Said", said, begin);
        add(lanes, "Happened", happened, begin);
        TimelineChart chart = new TimelineChart(lanes);
        return chart.first.equals(chart.last) ? Optional.empty() : Optional.of(chart.draw());
    }

    /** The days of which a statement tells, each once, where they are told to the day. */
    private static Set<LocalDate> days(Reading reading, Telling telling) {
        Set<LocalDate> days = new HashSet<>();
        for (TimeMention time : reading.times()) {
            LocalDate earliest = time.earliest();
            if (earliest != null
                    && earliest.equals(time.latest())
                    && telling.statement().times().contains(time.id())) {
                days.add(earliest);
            }
        }
        return days;
    }

    private static void add(List<Lane> lanes, String name, NavigableMap<LocalDate, Integer> days, LocalDate begin) {
        int earlier = days.headMap(begin).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        TreeMap<LocalDate, Integer> drawn = new TreeMap<>(days.tailMap(begin));
        if (!drawn.isEmpty()) {
            lanes.add(new Lane(name, drawn, earlier));
        }
    }

    private String draw() {
        double bottom = TOP + lanes.size() * LANE;
        Svg svg = new Svg(WIDTH, bottom + BOTTOM, alternative());
        double y = TOP + LANE / 2;
        for (Lane lane : lanes) {
            svg.line("grid", LEFT, y, WIDTH - RIGHT, y);
            svg.words("label", 0, y + 4, "start", lane.name);
            if (lane.earlier > 0) {
                svg.words("tick", LEFT - LARGEST - 4, y + LARGEST + 6, "end", "+" + lane.earlier + " earlier");
            }
            for (Map.Entry<LocalDate, Integer> day : lane.days.entrySet()) {
                disc(svg, x(day.getKey()), y, day.getValue());
            }
            y += LANE;
        }
        svg.words("tick", x(first), bottom + 16, "start", Labels.day(first));
        svg.words("tick", x(last), bottom + 16, "end", Labels.day(last));
        return svg.done();
    }

    private void disc(Svg svg, double x, double y, int count) {
        double radius = Math.max(SMALLEST, LARGEST * Math.sqrt((double) count / most));
        String r = Svg.number(radius);
        svg.path(
                "disc",
                "M" + Svg.number(x - radius) + " " + Svg.number(y) + "a" + r + " " + r + " 0 1 0 "
                        + Svg.number(2 * radius) + " 0a" + r + " " + r + " 0 1 0 " + Svg.number(-2 * radius) + " 0");
        boolean inside = radius >= ROOM_FOR_NUMBER;
        svg.words(inside ? "on-disc" : "tick", x, inside ? y + 4 : y - radius - 3, "middle", String.valueOf(count));
    }

    private double x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return LEFT + LARGEST + part * (WIDTH - LEFT - RIGHT - 2 * LARGEST);
    }

    private String alternative() {
        StringBuilder told =
                new StringBuilder("How many reports were published, statements said, and told days, by day.");
        for (Lane lane : lanes) {
            told.append(' ').append(lane.name).append(": ");
            List<String> days = new ArrayList<>();
            lane.days.forEach((day, count) -> days.add(Labels.day(day) + ", " + count));
            if (lane.earlier > 0) {
                days.add("earlier, " + lane.earlier);
            }
            told.append(String.join("; ", days)).append('.');
        }
        return told.toString();
    }
}

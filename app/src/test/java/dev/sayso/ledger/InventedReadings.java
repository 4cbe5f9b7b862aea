package dev.sayso.ledger;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Relation;
import dev.sayso.figure.Scope;
import dev.sayso.report.Credit;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.ReportKind;
import dev.sayso.report.Utterance;
import dev.sayso.statement.Form;
import dev.sayso.statement.Medium;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Said;
import dev.sayso.statement.Shades;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.HeadlineGap;
import dev.sayso.storyline.OpenQuestion;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Hashes;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Readings with every field set or not, as a seed has it; many of their characters are surrogate pairs. */
final class InventedReadings {

    private static final List<String> LETTERS = List.of(
            "a", "e", "n", "t", " ", " ", "é", "ї", "\n", "“", "”", "🚢", "𝔖", "한", "'", "\"", "\\", "%", "\0");

    private final Random random;

    InventedReadings(long seed) {
        random = new Random(seed);
    }

    List<Reading> several(int count) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading(report(i)));
        }
        return readings;
    }

    Report report(int number) {
        String text = number + " " + words(20 + random.nextInt(200));
        Details details = new Details(
                sometimes(() -> "ref-" + number),
                "folder/" + number + ".txt",
                sometimes(() -> words(12)),
                sometimes(() -> "The Harbour " + words(3)),
                sometimes(() -> Published.parse(
                        random.nextBoolean()
                                ? "2025-02-04"
                                : "2025-02-0%dT18:30:00Z".formatted(1 + random.nextInt(9)))),
                sometimes(() -> "https://harbour.example/" + number),
                sometimes(() -> "en"),
                sometimes(() -> one(ReportKind.values())),
                sometimes(() -> words(10)),
                list(() -> new Utterance(
                        span(text),
                        5,
                        5 + random.nextInt(9000),
                        sometimes(() -> "Ada " + words(4).replaceAll("[\\r\\n]", " ")))));
        return random.nextBoolean() ? Report.of(text, details) : Report.ofText(text, details);
    }

    /** What might have been read from a report; another one on every call. */
    Reading reading(Report report) {
        String headline = report.headline();
        boolean apart = headline != null && !report.headlineInText();
        return new Reading(
                report,
                list(() -> new Credit(span(report.text()), words(4), one(Credit.Kind.values()))),
                list(() -> time(report.text())),
                list(() -> figure(report.text())),
                list(() -> statement(report)),
                list(() -> new OpenQuestion(span(report.text()))),
                list(() -> new HeadlineGap(
                        one(HeadlineGap.Kind.values()),
                        "invented/1",
                        span(apart && headline != null ? headline : report.text()),
                        span(report.text()))));
    }

    private Statement statement(Report report) {
        String text = report.text();
        List<String> names = list(() -> words(6));
        return new Statement(
                Hashes.id(report.id(), Long.toString(random.nextLong())),
                new Source(list(() -> span(text)), names, one(Source.Kind.values()), !names.isEmpty()),
                list(() -> span(text)),
                List.of(Span.of(0, 1), span(text)),
                one(Form.values()),
                one(Stance.values()),
                list(() -> Hashes.id("about", words(3))),
                new Shades(
                        list(() -> span(text)), list(() -> span(text)), list(() -> span(text)), list(() -> span(text))),
                sometimes(() -> new Medium(one(Medium.Kind.values()), span(text))),
                list(() -> words(2)),
                sometimes(() -> new Said(span(text), sometimes(this::day), sometimes(this::day))),
                list(() -> "f" + random.nextInt(9)),
                list(() -> "t" + random.nextInt(9)),
                sometimes(
                        () -> new Protection(one(Protection.Rule.values()), List.of(span(text)), random.nextBoolean())),
                random.nextDouble(),
                "patterns 1");
    }

    private Figure figure(String text) {
        BigDecimal low = new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(4));
        return new Figure(
                "f" + random.nextInt(99),
                span(text),
                sometimes(() -> low),
                sometimes(() -> low.add(new BigDecimal("1E+4"))),
                one(Figure.Qualifier.values()),
                sometimes(() -> "%"),
                sometimes(() -> words(5)),
                sometimes(() -> one(Figure.Measure.values())),
                random.nextBoolean(),
                new Scope(
                        list(() -> span(text)),
                        list(() -> span(text)),
                        list(() -> span(text)),
                        list(() -> span(text)),
                        list(() -> span(text))),
                list(() -> new Relation(one(Relation.Kind.values()), "f" + random.nextInt(9), span(text))),
                sometimes(() -> words(1)));
    }

    private TimeMention time(String text) {
        LocalDate day = day();
        return new TimeMention(
                "t" + random.nextInt(99),
                span(text),
                one(TimeMention.Type.values()),
                day.toString(),
                sometimes(() -> day),
                sometimes(() -> day.plusDays(3)));
    }

    private LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400));
    }

    /** A span that is not empty and cuts no surrogate pair. */
    private Span span(String text) {
        int length = text.codePointCount(0, text.length());
        int first = random.nextInt(length);
        int last = first + 1 + random.nextInt(Math.min(9, length - first));
        return Span.of(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last));
    }

    private String words(int length) {
        StringBuilder words = new StringBuilder("W");
        for (int i = 0; i < length; i++) {
            words.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return words.toString();
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T sometimes(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }
}

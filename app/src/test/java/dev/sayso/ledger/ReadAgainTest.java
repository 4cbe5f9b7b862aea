package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.figure.NewsFigureFinder;
import dev.sayso.figure.Scope;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Inputs;
import dev.sayso.report.Report;
import dev.sayso.report.ReportReaders;
import dev.sayso.report.ReportSink;
import dev.sayso.review.Act;
import dev.sayso.review.Bounds;
import dev.sayso.review.Correction;
import dev.sayso.review.Deed;
import dev.sayso.review.FigureCorrection;
import dev.sayso.review.Mark;
import dev.sayso.review.Quoted;
import dev.sayso.review.ReviewedDossiers;
import dev.sayso.review.Subject;
import dev.sayso.statement.Attribution;
import dev.sayso.statement.OnnxStatementExtractor;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.StatementExtractor;
import dev.sayso.statement.StatementReader;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.time.NewsTimeFinder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thirty acts on the example story hold when another version of the program reads it again. */
class ReadAgainTest {

    private static final String ADA = "Ada Brun";
    private static final List<Report> REPORTS = reports();
    private static final StatementExtractor EXTRACTOR = remembering(OnnxStatementExtractor.load());
    private static final List<Reading> FIRST = REPORTS.stream()
            .map(
                    new ReadingPipeline(
                            new NewsTimeFinder(), new NewsFigureFinder(), new StatementReader(EXTRACTOR), null)::read)
            .toList();
    private static final List<Reading> AGAIN =
            REPORTS.stream().map(new OtherProgram(EXTRACTOR)::read).toList();

    @TempDir
    private Path folder;

    /** What must be so as long as an act is in effect. */
    private final Map<Act, Predicate<ReviewedDossiers>> held = new LinkedHashMap<>();

    private final Set<String> used = new HashSet<>();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsAllActs(TestDatabase database) throws IOException {
        LedgerAddress address = database.address(folder.resolve("ledger"));
        try (Ledger ledger = Ledger.open(address)) {
            store(ledger, FIRST);
            act(ledger);
            assertThat(held).hasSize(30);
            assertAllHeld(ledger);

            store(ledger, AGAIN);
            assertAllHeld(ledger);
            List<Mark> decided = view(ledger).marks().statements().values().stream()
                    .filter(Mark::decided)
                    .toList();
            assertThat(decided).anyMatch(m -> m.machine() == null).anyMatch(m -> m.machine() != null && m.differs());

            store(ledger, FIRST);
            assertAllHeld(ledger);
        }
        try (Ledger opened = Ledger.openExisting(address)) {
            assertAllHeld(opened);
        }
    }

    private void assertAllHeld(Ledger ledger) {
        ReviewedDossiers view = view(ledger);
        for (Map.Entry<Act, Predicate<ReviewedDossiers>> each : held.entrySet()) {
            assertThat(each.getValue().test(view)).as(each.getKey().toString()).isTrue();
        }
    }

    private void act(Ledger ledger) {
        link(ledger);
        say(ledger);
        correctStatements(ledger);
        correctFigures(ledger);
        List<Act> accepted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Telling telling = next(view(ledger), t -> true);
            accepted.add(keep(
                    ledger,
                    Deed.of(Deed.Kind.ACCEPT, statement(ledger, telling)),
                    v -> mark(v, telling.id()).decided() && same(shown(v, telling), telling)));
        }
        Act undone = accepted.get(0);
        held.put(undone, v -> !v.reviewed().acts().contains(undone));
        keep(ledger, Deed.of(Deed.Kind.UNDO, Subject.act(undone.id())), v -> true);
    }

    private void correctStatements(Ledger ledger) {
        for (String name : List.of("Sellin Council", "Orla Fire Service")) {
            Telling telling = next(view(ledger), t -> !t.own());
            correct(
                    ledger,
                    telling,
                    new Correction(List.of(name), Source.Kind.ORGANIZATION, null, null, null, List.of()),
                    t -> t.party().equals(name));
        }
        for (Stance stance : List.of(Stance.DENIES, Stance.CONFIRMS)) {
            Telling telling = next(view(ledger), t -> t.statement().stance() == Stance.ASSERTS);
            correct(
                    ledger,
                    telling,
                    new Correction(null, null, null, null, stance, List.of()),
                    t -> t.statement().stance() == stance);
        }
        Telling telling = next(view(ledger), t -> t.words().length() > 40);
        List<Span> content = List.of(Span.of(
                telling.statement().content().get(0).start(),
                telling.statement().content().get(0).end() - 4));
        correct(
                ledger,
                telling,
                new Correction(null, null, null, content, null, List.of()),
                t -> t.statement().content().equals(content));
    }

    private void correctFigures(Ledger ledger) {
        BigDecimal value = BigDecimal.valueOf(1234);
        figure(
                ledger,
                span -> new FigureCorrection(span, new Bounds(value, value), null, null, null),
                f -> f.low() != null && value.compareTo(f.low()) == 0);
        figure(
                ledger,
                span -> new FigureCorrection(span, null, Figure.Qualifier.ABOUT, null, null),
                f -> f.qualifier() == Figure.Qualifier.ABOUT);
        figure(
                ledger,
                span -> new FigureCorrection(
                        span, null, null, new FigureCorrection.Measured(Figure.Measure.RESCUED), null),
                f -> f.measure() == Figure.Measure.RESCUED);
        figure(
                ledger,
                span -> new FigureCorrection(
                        span, null, null, null, new Scope(List.of(span), List.of(), List.of(), List.of(), List.of())),
                f -> f.scope().whom().equals(List.of(f.span())));
    }

    private void figure(Ledger ledger, Function<Span, FigureCorrection> correction, Predicate<Figure> expected) {
        Telling telling = next(
                view(ledger),
                t -> !t.figures().isEmpty() && !expected.test(t.figures().get(0)));
        Span span = telling.figures().get(0).span();
        correct(
                ledger,
                telling,
                new Correction(null, null, null, null, null, List.of(correction.apply(span))),
                t -> t.figures().stream()
                        .anyMatch(f -> Spans.common(List.of(f.span()), List.of(span)) > 0 && expected.test(f)));
    }

    private void link(Ledger ledger) {
        Claim several = nextClaim(view(ledger), 2);
        Telling split = several.tellings().get(0);
        List<String> rest = ids(several.tellings().subList(1, several.tellings().size()));
        keep(
                ledger,
                Deed.of(Deed.Kind.SPLIT, statement(ledger, split), claim(ledger, several)),
                v -> rest.stream().noneMatch(id -> together(v, split.id(), id)));
        for (int count : List.of(2, 3)) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                claims.add(nextClaim(view(ledger), 1));
            }
            keep(
                    ledger,
                    Deed.merge(claims.stream().map(c -> claim(ledger, c)).toList()),
                    v -> claims.stream().allMatch(c -> together(v, anyOf(v, claims.get(0)), anyOf(v, c))));
        }
        for (int i = 0; i < 2; i++) {
            Telling one = nextClaim(view(ledger), 1).first();
            Telling other = nextClaim(view(ledger), 1).first();
            keep(
                    ledger,
                    Deed.of(Deed.Kind.LINK, statement(ledger, one), statement(ledger, other)),
                    v -> together(v, one.id(), other.id()));
        }
        List<Telling> linked = nextClaim(view(ledger), 2).tellings();
        keep(
                ledger,
                Deed.of(Deed.Kind.UNLINK, statement(ledger, linked.get(1)), statement(ledger, linked.get(0))),
                v -> !together(v, linked.get(0).id(), linked.get(1).id()));
    }

    private void say(Ledger ledger) {
        Telling noted = next(view(ledger), t -> true);
        keep(
                ledger,
                Deed.note(statement(ledger, noted), "ask again"),
                v -> mark(v, noted.id()).acts().stream()
                        .anyMatch(a -> "ask again".equals(a.deed().text())));
        Claim claim = nextClaim(view(ledger), 1);
        keep(ledger, Deed.note(claim(ledger, claim), "heard elsewhere"), v -> onClaim(v, claim, Deed.Kind.NOTE));
        String report = REPORTS.get(3).id();
        keep(
                ledger,
                Deed.note(Subject.report(report), "old photo"),
                v -> v.marks().reports().containsKey(report));

        Telling minor = next(view(ledger), t -> t.statement().protection() == null);
        keep(
                ledger,
                Deed.shield(statement(ledger, minor), Protection.Rule.MINOR),
                v -> shown(v, minor).statement().protection() != null);
        Telling lifted = next(view(ledger), t -> true);
        String person = FIRST.stream()
                .flatMap(r -> r.tellings().stream())
                .filter(t -> t.statement().source().kind() == Source.Kind.PERSON)
                .map(t -> t.statement().source().names().get(0))
                .findFirst()
                .orElseThrow();
        keep(
                ledger,
                Deed.shield(Subject.party(person), Protection.Rule.VICTIM),
                v -> tellings(v)
                        .filter(t -> t.statement().source().names().contains(person))
                        .filter(t -> !t.id().equals(lifted.id()))
                        .allMatch(t -> t.statement().protection() != null));
        keep(
                ledger,
                Deed.of(Deed.Kind.LIFT, statement(ledger, lifted)),
                v -> shown(v, lifted).statement().protection() == null);

        keep(
                ledger,
                Deed.grade(Subject.party("Lisk Port Authority"), "B"),
                v -> v.marks().grades().reliability("Lisk Port Authority").equals("B"));
        Telling graded = next(view(ledger), t -> true);
        keep(
                ledger,
                Deed.grade(statement(ledger, graded), "2"),
                v -> v.marks()
                        .grades()
                        .of(shown(v, graded), v.dossiers().get(0).claims().get(0))
                        .endsWith("2"));
        Claim credible = nextClaim(view(ledger), 1);
        keep(ledger, Deed.grade(claim(ledger, credible), "3"), v -> onClaim(v, credible, Deed.Kind.GRADE));
    }

    private void correct(Ledger ledger, Telling telling, Correction correction, Predicate<Telling> expected) {
        keep(
                ledger,
                Deed.correct(view(ledger).reviewed().quoted(telling), correction),
                v -> mark(v, telling.id()).decided() && expected.test(shown(v, telling)));
    }

    private Act keep(Ledger ledger, Deed deed, Predicate<ReviewedDossiers> expected) {
        Act act = ledger.reviews().keep(deed, ADA, "checked", Reviews.last(deed, acts(ledger)));
        held.put(act, expected);
        return act;
    }

    private static List<Act> acts(Ledger ledger) {
        return ledger.reviews().acts(finding -> {
            throw new AssertionError(finding.toString());
        });
    }

    private static ReviewedDossiers view(Ledger ledger) {
        return DossierPipeline.reviewed(PartyTable.standard(), ledger.readings(), acts(ledger));
    }

    /** A statement of a claim on which nobody acted yet. */
    private Telling next(ReviewedDossiers view, Predicate<Telling> wanted) {
        Telling next = claims(view)
                .flatMap(c -> c.tellings().stream())
                .filter(t -> !used.contains(t.id()) && wanted.test(t))
                .findFirst()
                .orElseThrow();
        used.add(next.id());
        return next;
    }

    /** A claim of so many statements or more on none of which anybody acted yet. */
    private Claim nextClaim(ReviewedDossiers view, int least) {
        Claim next = claims(view)
                .filter(c -> c.tellings().size() >= least)
                .filter(c -> c.tellings().stream().noneMatch(t -> used.contains(t.id())))
                .findFirst()
                .orElseThrow();
        used.addAll(ids(next.tellings()));
        return next;
    }

    private static Subject statement(Ledger ledger, Telling telling) {
        return Subject.statement(view(ledger).reviewed().quoted(telling));
    }

    private static Subject claim(Ledger ledger, Claim claim) {
        ReviewedDossiers view = view(ledger);
        List<Quoted> quoted =
                claim.tellings().stream().map(view.reviewed()::quoted).toList();
        return Subject.claim(claim.id(), quoted);
    }

    private static Stream<Claim> claims(ReviewedDossiers view) {
        return view.dossiers().get(0).claims().stream();
    }

    private static Stream<Telling> tellings(ReviewedDossiers view) {
        return view.reviewed().readings().stream().flatMap(r -> r.tellings().stream());
    }

    private static Telling shown(ReviewedDossiers view, Telling telling) {
        return tellings(view)
                .filter(t -> t.id().equals(telling.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("gone: " + telling.words()));
    }

    private static boolean same(Telling one, Telling other) {
        return one.statement().source().equals(other.statement().source())
                && one.statement().content().equals(other.statement().content())
                && one.statement().stance() == other.statement().stance()
                && one.statement().form() == other.statement().form();
    }

    private static Mark mark(ReviewedDossiers view, String id) {
        return Objects.requireNonNull(view.marks().statements().get(id), "no mark on " + id);
    }

    private static boolean together(ReviewedDossiers view, String one, String other) {
        return claims(view).map(c -> ids(c.tellings())).anyMatch(c -> c.contains(one) && c.contains(other));
    }

    /** One of the statements that a claim had and that is still in some claim. */
    private static String anyOf(ReviewedDossiers view, Claim claim) {
        Set<String> present = new HashSet<>();
        claims(view).forEach(c -> present.addAll(ids(c.tellings())));
        return ids(claim.tellings()).stream()
                .filter(present::contains)
                .findFirst()
                .orElseThrow();
    }

    private static boolean onClaim(ReviewedDossiers view, Claim claim, Deed.Kind kind) {
        return claims(view)
                .filter(c -> ids(c.tellings()).contains(anyOf(view, claim)))
                .flatMap(c -> view.marks().claims().getOrDefault(c.id(), List.of()).stream())
                .anyMatch(m -> m.act().kind() == kind);
    }

    private static List<String> ids(List<Telling> tellings) {
        return tellings.stream().map(Telling::id).toList();
    }

    private static void store(Ledger ledger, List<Reading> readings) throws IOException {
        for (Reading reading : readings) {
            LedgerTest.store(ledger, reading);
        }
    }

    /** The extractor with each report read once, since reading takes time. */
    private static StatementExtractor remembering(StatementExtractor extractor) {
        Map<String, List<Attribution>> found = new HashMap<>();
        return report -> found.computeIfAbsent(report.id(), id -> extractor.extract(report));
    }

    private static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        ReportSink sink = new ReportSink() {
            @Override
            public void report(Report report, long line) {
                reports.add(report);
            }

            @Override
            public void problem(InputProblem problem) {
                throw new AssertionError(problem.message());
            }
        };
        Path manifest = Path.of("..", "examples", "ferry-fire", "manifest.csv");
        Inputs.expand(List.of(manifest.toString()), Details.NONE, InputStream.nullInputStream(), sink::problem)
                .forEach(input -> ReportReaders.standard().read(input, sink));
        return reports;
    }
}

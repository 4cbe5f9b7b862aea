package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.figure.Scope;
import dev.sayso.review.Act;
import dev.sayso.review.Bounds;
import dev.sayso.review.Correction;
import dev.sayso.review.Deed;
import dev.sayso.review.FigureCorrection;
import dev.sayso.review.Quoted;
import dev.sayso.review.Reviewed;
import dev.sayso.review.Subject;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of review in either database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReviewsTest {

    @Parameter
    private TestDatabase database = TestDatabase.SQLITE;

    @TempDir
    private Path folder;

    private LedgerAddress address = new LedgerAddress.Folder(Path.of(""));

    @BeforeEach
    void findPlace() {
        address = database.address(folder.resolve("ledger"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesBackEveryActAsItWasDone(long seed) throws IOException {
        List<Act> done = new ArrayList<>();
        try (Ledger ledger = filled(seed)) {
            for (Deed deed : deeds(ledger)) {
                done.add(keep(ledger, deed, "Ada Brun", Reviews.last(deed, done)));
            }
            Deed undo = Deed.of(Deed.Kind.UNDO, Subject.act(done.get(2).id()));
            done.add(keep(ledger, undo, "Jon Weir", Reviews.last(undo, done)));
        }
        try (Ledger again = Ledger.openExisting(address)) {
            assertThat(acts(again)).isEqualTo(done);
            assertThat(Act.inEffect(acts(again))).hasSize(done.size() - 2);
            List<LogEntry> log = again.log();
            LogEntry last = log.get(log.size() - 1);
            assertThat(last.kind()).isEqualTo("review");
            assertThat(last.actor()).isEqualTo("person");
            assertThat(last.who()).isEqualTo("Jon Weir");
            assertThat(last.subject()).isEqualTo(done.get(2).id());
            assertThat(last.what()).contains("\"reason\":\"checked\"", "\"act\":\"undo\"");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void takingAllBackGivesTheFirstView(long seed) throws IOException {
        try (Ledger ledger = filled(seed)) {
            Reviewed before = Reviewed.of(ledger.readings(), List.of());
            Random random = new Random(seed);
            for (int i = 0; i < 15; i++) {
                List<Act> held = Act.inEffect(acts(ledger));
                Deed deed = random.nextInt(3) == 0 && !held.isEmpty()
                        ? Deed.of(
                                Deed.Kind.UNDO,
                                Subject.act(
                                        held.get(random.nextInt(held.size())).id()))
                        : deeds(ledger).get(random.nextInt(12));
                keep(ledger, deed, "Ada Brun", Reviews.last(deed, acts(ledger)));
            }
            for (Act act : Act.inEffect(acts(ledger))) {
                Deed undo = Deed.of(Deed.Kind.UNDO, Subject.act(act.id()));
                keep(ledger, undo, "Ada Brun", Reviews.last(undo, acts(ledger)));
            }
            assertThat(Reviewed.of(ledger.readings(), acts(ledger))).isEqualTo(before);
        }
    }

    @Test
    void refusesAnActWhereSomebodyActedInBetween() throws IOException {
        try (Ledger ledger = filled(1)) {
            Deed accept = deeds(ledger).get(0);
            Act first = keep(ledger, accept, "Ada Brun", null);
            assertThatExceptionOfType(ReviewConflictException.class)
                    .isThrownBy(() -> keep(ledger, accept, "Jon Weir", null))
                    .withMessageContaining("Ada Brun")
                    .withMessageContaining(first.id());
            Deed undo = Deed.of(Deed.Kind.UNDO, Subject.act(first.id()));
            Act undone = keep(ledger, undo, "Ada Brun", first.id());
            assertThatExceptionOfType(ReviewConflictException.class)
                    .isThrownBy(() -> keep(ledger, accept, "Jon Weir", first.id()))
                    .withMessageContaining(undone.id());
            assertThatExceptionOfType(ReviewConflictException.class)
                    .isThrownBy(() -> keep(ledger, undo, "Jon Weir", first.id()));
            Deed other = Deed.grade(Subject.party("Sellin Council"), "B");
            assertThatExceptionOfType(ReviewConflictException.class)
                    .isThrownBy(() -> keep(ledger, other, "Jon Weir", first.id()))
                    .withMessageContaining("no act");
            keep(ledger, other, "Jon Weir", null);
            assertThat(keep(ledger, accept, "Jon Weir", undone.id()).after()).isEqualTo(undone.id());
            assertThat(acts(ledger)).hasSize(4);
        }
    }

    @Test
    void refusesAnActOnAReportThatWasReadAgainMeanwhile() throws IOException {
        InventedReadings invented = new InventedReadings(6);
        Reading reading = withStatements(invented);
        try (Ledger ledger = Ledger.open(address)) {
            LedgerTest.store(ledger, reading);
            Deed accept = deeds(ledger).get(0);
            LedgerTest.store(ledger, invented.reading(reading.report()));
            assertThatExceptionOfType(ReviewConflictException.class)
                    .isThrownBy(() -> keep(ledger, accept, "Ada Brun", null))
                    .withMessageContaining("read again");
            assertThat(acts(ledger)).isEmpty();
        }
    }

    @Test
    void needsAPersonAndAReason() throws IOException {
        try (Ledger ledger = filled(1)) {
            Deed accept = deeds(ledger).get(0);
            assertThatIllegalArgumentException().isThrownBy(() -> keep(ledger, accept, " ", null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.reviews().keep(accept, "Ada Brun", " ", null));
            assertThat(acts(ledger)).isEmpty();
        }
    }

    @Test
    void showsTheActsThatItHadByAMoment() throws IOException {
        Instant noon = Instant.parse("2031-05-02T12:00:00Z");
        filled(1).close();
        for (int hour = 0; hour < 3; hour++) {
            Clock clock = Clock.fixed(noon.plusSeconds(3600L * hour), ZoneOffset.UTC);
            try (Ledger ledger = Ledger.open(address, true, clock)) {
                Deed deed = Deed.grade(Subject.party("Party " + hour), "C");
                keep(ledger, deed, "Ada Brun", null);
            }
        }
        try (Ledger ledger = Ledger.openExisting(address)) {
            assertThat(acts(ledger)).hasSize(3);
            assertThat(ledger.reviews().actsBy(noon.plusSeconds(1), finding -> {}))
                    .hasSize(1);
            assertThat(ledger.reviews().actsBy(noon.minusMillis(1), finding -> {}))
                    .isEmpty();
            assertThat(ledger.reviews().actsBy(noon.plusSeconds(7200), finding -> {}))
                    .hasSize(3);
        }
    }

    /** One of every kind but undoing, as the ledger now stands. */
    private static List<Deed> deeds(Ledger ledger) {
        Reviewed now = Reviewed.of(ledger.readings(), acts(ledger));
        List<Telling> tellings =
                now.readings().stream().flatMap(r -> r.tellings().stream()).toList();
        Telling telling = tellings.get(0);
        Quoted one = now.quoted(telling);
        Quoted other = now.quoted(tellings.get(1));
        Quoted third = now.quoted(tellings.get(2));
        Span span = telling.statement().content().get(0);
        FigureCorrection figure = new FigureCorrection(
                span,
                new Bounds(null, new BigDecimal("12.50")),
                Figure.Qualifier.AT_MOST,
                new FigureCorrection.Measured(null),
                new Scope(List.of(span), List.of(), List.of(), List.of(), List.of()));
        Correction correction = new Correction(
                List.of("Vantry 🚢", "Orla"),
                Source.Kind.GROUP,
                List.of(),
                List.of(span),
                Stance.DENIES,
                List.of(figure));
        Subject statement = Subject.statement(one);
        Subject claim = Subject.claim("c1", List.of(one, other));
        return List.of(
                Deed.of(Deed.Kind.ACCEPT, statement),
                Deed.correct(one, correction),
                Deed.of(Deed.Kind.SPLIT, statement, claim),
                Deed.merge(List.of(claim, Subject.claim("c2", List.of(third)))),
                Deed.of(Deed.Kind.LINK, statement, Subject.statement(other)),
                Deed.of(Deed.Kind.UNLINK, statement, Subject.statement(third)),
                Deed.note(claim, "heard “elsewhere”"),
                Deed.note(Subject.report(one.report()), "an old photo 🚢"),
                Deed.shield(Subject.party("Ada Weir"), Protection.Rule.MINOR),
                Deed.of(Deed.Kind.LIFT, statement),
                Deed.grade(Subject.party("Ada Weir"), "E"),
                Deed.grade(statement, "2"));
    }

    private static Act keep(Ledger ledger, Deed deed, String by, @Nullable String after) {
        return ledger.reviews().keep(deed, by, "checked", after);
    }

    private static List<Act> acts(Ledger ledger) {
        return ledger.reviews().acts(finding -> {
            throw new AssertionError(finding.toString());
        });
    }

    private Ledger filled(long seed) throws IOException {
        Ledger ledger = Ledger.open(address);
        InventedReadings invented = new InventedReadings(seed);
        for (int i = 0; i < 3; i++) {
            LedgerTest.store(ledger, withStatements(invented));
        }
        return ledger;
    }

    private static Reading withStatements(InventedReadings invented) {
        Reading reading = invented.several(1).get(0);
        while (reading.statements().isEmpty()) {
            reading = invented.several(1).get(0);
        }
        return reading;
    }
}

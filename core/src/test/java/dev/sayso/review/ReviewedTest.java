package dev.sayso.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.figure.Scope;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Told;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReviewedTest {

    private static final String TEXT = "The wall was old, Ada Weir said. The council said 40 homes were flooded in the"
            + " lower town on Monday. Jon Weir, 12, said he had seen the water rise.";
    private static final String WALL = "The wall was old";
    private static final String HOMES = "40 homes were flooded in the lower town on Monday";
    private static final String WATER = "he had seen the water rise";

    private final Reading reading = told(WALL, HOMES, WATER).reading();
    private final InventedActs acts = new InventedActs();

    @Test
    void isWhatWasReadWhereNobodyActed() {
        Reviewed reviewed = reviewed(reading);
        assertThat(reviewed.readings()).containsExactly(reading);
        assertThat(reviewed.marks()).isEmpty();
    }

    @Test
    void showsACorrectionAndTheMachinesOpinionBesideIt() {
        Telling wall = telling(reading, WALL);
        correct(wall, new Correction(List.of("Ada Weyr"), Source.Kind.PERSON, null, null, Stance.DENIES, List.of()));
        Reviewed reviewed = reviewed(reading);
        Telling shown = telling(reviewed.readings().get(0), WALL);
        assertThat(shown.id()).isEqualTo(wall.id());
        assertThat(shown.party()).isEqualTo("Ada Weyr");
        assertThat(shown.statement().stance()).isEqualTo(Stance.DENIES);
        assertThat(shown.statement().by()).isEqualTo("Ada Brun");
        Mark mark = mark(reviewed, shown);
        assertThat(mark.decided()).isTrue();
        assertThat(mark.differs()).isTrue();
        assertThat(mark.changed()).isFalse();
        assertThat(mark.machine()).isEqualTo(wall);
        assertThat(mark.acts()).extracting(Act::by).containsExactly("Ada Brun");
    }

    @Test
    void keepsADecisionWhenTheMachineReadsOtherWordsAndSaysSo() {
        Telling homes = telling(reading, HOMES);
        acts.add(Deed.of(Deed.Kind.ACCEPT, Subject.statement(reviewed(reading).quoted(homes))));
        Reading later = told("40 homes were flooded in the lower town", WATER).reading();
        Reviewed reviewed = reviewed(later);
        Telling shown = telling(reviewed.readings().get(0), HOMES);
        assertThat(shown).isEqualTo(homes);
        Mark mark = mark(reviewed, shown);
        assertThat(mark.changed()).isTrue();
        assertThat(Objects.requireNonNull(mark.machine()).words()).isEqualTo("40 homes were flooded in the lower town");
        assertThat(reviewed.readings().get(0).statements()).hasSize(2);
    }

    @Test
    void keepsAStatementThatTheMachineNoLongerFinds() {
        Telling homes = telling(reading, HOMES);
        String note = acts.add(Deed.note(Subject.statement(reviewed(reading).quoted(homes)), "ask again"));
        Reading later = told(WALL).reading();
        Reviewed reviewed = reviewed(later);
        Telling shown = telling(reviewed.readings().get(0), HOMES);
        assertThat(shown.id()).isEqualTo(homes.id());
        assertThat(shown.statement().by()).isEqualTo("Ada Brun");
        assertThat(shown.figures()).extracting(Figure::low).containsExactly(BigDecimal.valueOf(40));
        assertThat(mark(reviewed, shown).machine()).isNull();
        acts.undo(note);
        assertThat(reviewed(later).readings()).containsExactly(later);
    }

    @Test
    void attachesAnActToTheNewWordsAndKeepsTheId() {
        Telling homes = telling(reading, HOMES);
        acts.add(Deed.note(Subject.statement(reviewed(reading).quoted(homes)), "ask again"));
        String shorter = "40 homes were flooded in the lower town";
        Reviewed reviewed = reviewed(told(WALL, shorter).reading());
        Telling shown = telling(reviewed.readings().get(0), shorter);
        assertThat(shown.id()).isEqualTo(homes.id());
        assertThat(mark(reviewed, shown).changed()).isTrue();
        assertThat(mark(reviewed, shown).decided()).isFalse();
    }

    @Test
    void doesNotAttachAnActToWordsOfWhichItHadLessThanHalf() {
        Telling homes = telling(reading, HOMES);
        acts.add(Deed.note(Subject.statement(reviewed(reading).quoted(homes)), "ask again"));
        Reviewed reviewed = reviewed(told("town on Monday").reading());
        assertThat(reviewed.readings().get(0).tellings())
                .extracting(Telling::words)
                .containsExactly(HOMES, "town on Monday");
    }

    @Test
    void correctsAFigureAndItsScope() {
        Telling homes = telling(reading, HOMES);
        Span lowerTown = span("the lower town");
        correct(
                homes,
                figure(new FigureCorrection(
                        span("40"),
                        new Bounds(BigDecimal.valueOf(35), null),
                        Figure.Qualifier.AT_LEAST,
                        new FigureCorrection.Measured(Figure.Measure.DISPLACED),
                        new Scope(List.of(), List.of(lowerTown), List.of(), List.of(), List.of()))));
        correct(
                homes,
                figure(new FigureCorrection(
                        span("on Monday"), new Bounds(BigDecimal.ONE, BigDecimal.ONE), null, null, null)));
        List<Figure> figures = telling(
                        reviewed(told(HOMES).reading()).readings().get(0), HOMES)
                .figures();
        assertThat(figures).hasSize(2);
        Figure corrected = figures.get(0);
        assertThat(corrected.low()).isEqualTo(BigDecimal.valueOf(35));
        assertThat(corrected.high()).isNull();
        assertThat(corrected.qualifier()).isEqualTo(Figure.Qualifier.AT_LEAST);
        assertThat(corrected.measure()).isEqualTo(Figure.Measure.DISPLACED);
        assertThat(corrected.scope().places()).containsExactly(lowerTown);
        assertThat(figures.get(1).low()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void shieldsAPersonWhereverNamedAndLiftsIt() {
        acts.add(Deed.shield(Subject.party("jon weir"), Protection.Rule.MINOR));
        Telling water = telling(reviewed(reading).readings().get(0), WATER);
        assertThat(Objects.requireNonNull(water.statement().protection()).rule())
                .isEqualTo(Protection.Rule.MINOR);
        acts.add(Deed.of(Deed.Kind.LIFT, Subject.statement(reviewed(reading).quoted(water))));
        Reviewed lifted = reviewed(reading);
        Telling shown = telling(lifted.readings().get(0), WATER);
        assertThat(shown.statement().protection()).isNull();
        assertThat(mark(lifted, shown).acts()).extracting(Act::kind).containsExactly(Deed.Kind.LIFT, Deed.Kind.SHIELD);
    }

    @Test
    void takesWhatActsSayOfStatementsAsDecisionsOnClaims() {
        Reviewed plain = reviewed(reading);
        Subject wall = Subject.statement(plain.quoted(telling(reading, WALL)));
        Subject homes = Subject.statement(plain.quoted(telling(reading, HOMES)));
        acts.add(Deed.of(Deed.Kind.LINK, wall, homes));
        acts.add(Deed.of(
                Deed.Kind.SPLIT,
                wall,
                Subject.claim(
                        "c1",
                        List.of(wall.statements().get(0), homes.statements().get(0)))));
        assertThat(reviewed(reading).decisions().decisions())
                .extracting(d -> d.together() + " " + d.some() + d.others())
                .containsExactly(
                        "true [" + wall.id() + "][" + homes.id() + "]",
                        "false [" + wall.id() + "][" + homes.id() + "]");
    }

    @Test
    void refusesDeedsThatMakeNoSense() {
        Quoted wall = reviewed(reading).quoted(telling(reading, WALL));
        Subject statement = Subject.statement(wall);
        assertThatIllegalArgumentException().isThrownBy(() -> Deed.of(Deed.Kind.LINK, statement, statement));
        assertThatIllegalArgumentException().isThrownBy(() -> Deed.of(Deed.Kind.ACCEPT, Subject.report("r")));
        assertThatIllegalArgumentException().isThrownBy(() -> Deed.grade(statement, "B"));
        assertThatIllegalArgumentException().isThrownBy(() -> Deed.grade(Subject.party("Ada Weir"), "2"));
        assertThatIllegalArgumentException().isThrownBy(() -> Deed.note(statement, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(null, null, null, null, null, List.of()));
    }

    private Reviewed reviewed(Reading now) {
        return Reviewed.of(List.of(now), acts.acts());
    }

    private void correct(Telling telling, Correction correction) {
        acts.add(Deed.correct(reviewed(reading).quoted(telling), correction));
    }

    private static Correction figure(FigureCorrection figure) {
        return new Correction(null, null, null, null, null, List.of(figure));
    }

    private static Mark mark(Reviewed reviewed, Telling telling) {
        return Objects.requireNonNull(reviewed.marks().get(telling.id()));
    }

    private static Telling telling(Reading reading, String words) {
        return reading.tellings().stream()
                .filter(t -> t.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(start, start + words.length());
    }

    /** The report, read by a program that finds these contents. */
    private static Told told(String... contents) {
        Told told = Told.by("Orla Times", "2031-05-03", TEXT);
        for (String content : contents) {
            if (content.startsWith("40")) {
                told.figure("40", 40, Figure.Measure.INJURED);
                told.says("Sellin Council", "The council", content);
            } else if (content.equals(WATER)) {
                told.person("Jon Weir", "Jon Weir", content);
            } else {
                told.person("Ada Weir", "Ada Weir", content);
            }
        }
        return told;
    }
}

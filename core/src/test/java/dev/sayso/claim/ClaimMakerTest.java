package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Figure.Measure;
import dev.sayso.report.Copies;
import dev.sayso.report.CopyFinder;
import dev.sayso.report.CreditedReport;
import dev.sayso.report.VersionFinder;
import dev.sayso.report.Versions;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimMakerTest {

    private static final String WALL = "the sea wall at Sellin broke in three places before dawn";

    private final ClaimMaker maker =
            new ClaimMaker(new ParaphraseLinker(), new OriginFinder(PartyTable.standard()), new StatusRules());

    @Test
    void countsOnePartyOnceHoweverManyOutletsQuoteIt() {
        Claim claim = only(
                said("Sellin Post", "2031-05-02", "Orla Council"),
                said("Vantry Times", "2031-05-03", "the Orla Council"),
                said("Coast Daily", "2031-05-04", "Orla Council"));
        assertThat(claim.origins()).singleElement().satisfies(o -> {
            assertThat(o.name()).isEqualTo("Orla Council");
            assertThat(o.tellings()).hasSize(3);
        });
        assertThat(claim.ruling().rule()).isEqualTo("one-origin/1");
        assertThat(claim.outlets()).containsExactly("Sellin Post", "Vantry Times", "Coast Daily");
    }

    @Test
    void disputesAClaimForItsOwnFigureAlone() {
        List<Telling> tellings = new ArrayList<>();
        tellings.addAll(Told.by("Sellin Post", "2031-05-02", "The council said 27 people died when the mill fell.")
                .figure("27", 27, Measure.KILLED)
                .says("Orla Council", "The council", "27 people died when the mill fell")
                .tellings());
        tellings.addAll(Told.by("Vantry Times", "2031-05-02", "The mayor said 27 died and 40 were injured.")
                .figure("27", 27, Measure.KILLED)
                .figure("40", 40, Measure.INJURED)
                .says("Ada Brun", "The mayor", "27 died and 40 were injured")
                .tellings());
        tellings.addAll(Told.by("Coast Daily", "2031-05-02", "The rail union said 90 were injured.")
                .figure("90", 90, Measure.INJURED)
                .says("Rail Union", "The rail union", "90 were injured")
                .tellings());
        assertThat(maker.make(tellings, Copies.NONE, Versions.NONE).claims())
                .extracting(
                        claim -> claim.tellings().size() + " " + claim.ruling().status())
                .containsExactlyInAnyOrder("2 corroborated", "1 disputed", "1 disputed");
    }

    @Test
    void takesTheSameWordsInSeveralOutletsForCopiesOfTheFirst() {
        Claim claim = only(own("Vantry Times", "2031-05-03"), own("Sellin Post", "2031-05-02"));
        assertThat(claim.origins()).singleElement().satisfies(o -> {
            assertThat(o.name()).isEqualTo("Sellin Post");
            assertThat(o.evidence())
                    .extracting(e -> e.report().outlet() + " " + e.kind())
                    .containsExactly("Sellin Post same-words", "Vantry Times same-words");
            assertThat(o.evidence()
                            .get(1)
                            .spans()
                            .get(0)
                            .in(o.evidence().get(1).report().text()))
                    .isEqualTo(WALL);
        });
        assertThat(claim.ruling().status()).isEqualTo(Status.SINGLE_ORIGIN);
    }

    @Test
    void tracesUncreditedWordsToTheAgencyThatTheReportCredits() {
        Told credited = Told.by("Vantry Times", "2031-05-02", "Flood\n\n(PELICAN) - " + WALL + ".")
                .credits("(PELICAN)", "PELICAN")
                .own(WALL);
        Claim claim = only(credited, own("PELICAN", "2031-05-01"));
        assertThat(claim.origins()).singleElement().satisfies(o -> {
            assertThat(o.name()).isEqualTo("PELICAN");
            assertThat(o.kind()).isEqualTo(Source.Kind.OUTLET);
            assertThat(o.evidence())
                    .extracting(
                            e -> e.kind() + " " + e.spans().get(0).in(e.report().text()))
                    .contains("credit (PELICAN)");
        });
    }

    @Test
    void tracesACitedOutletToThatOutlet() {
        Told citing = Told.by("Vantry Times", "2031-05-02", "Flood\n\n" + WALL + ", GULL reported.")
                .says("GULL", "GULL", WALL);
        assertThat(only(citing).origins())
                .singleElement()
                .satisfies(
                        o -> assertThat(o.evidence()).extracting(Evidence::kind).containsExactly(Evidence.Kind.CITES));
    }

    @Test
    void corroboratesByTwoNamedPartiesButNotByTwoUnnamedOnes() {
        assertThat(only(
                                said("Sellin Post", "2031-05-02", "Orla Council"),
                                said("Vantry Times", "2031-05-03", "Coast Union"))
                        .ruling()
                        .rule())
                .isEqualTo("independent-origins/2");
        assertThat(only(said("Sellin Post", "2031-05-02", null), said("Vantry Times", "2031-05-03", null))
                        .ruling()
                        .rule())
                .isEqualTo("one-origin/1");
    }

    @Test
    void disputesWhatIsDeniedAlsoWhereTwoOriginsSayIt() {
        String denial = "there was any break in the wall";
        Told denied = Told.by(
                        "Coast Daily",
                        "2031-05-04",
                        "Flood\n\nOrla Council: " + WALL + ". The builder, Harn Works, denied that " + denial + ".")
                .says("Orla Council", "Orla Council", WALL)
                .about(WALL, Stance.DENIES, "Harn Works", "Harn Works", denial);
        List<Claim> claims = make(denied, said("Vantry Times", "2031-05-03", "Coast Union"));
        Claim claim = claims.get(0);
        assertThat(claim.ruling().rule()).isEqualTo("denied/2");
        assertThat(claim.ruling().evidence()).extracting(Telling::words).containsExactly(denial);
        assertThat(claims.get(1).denied()).isTrue();
    }

    @Test
    void leavesUnverifiedWhatAnOutletCouldNotVerifyAndNoSecondOriginSays() {
        String note = "could not verify this";
        Told unverified = Told.by(
                        "Coast Daily", "2031-05-04", "Flood\n\nOrla Council: " + WALL + ". The Daily " + note + ".")
                .says("Orla Council", "Orla Council", WALL)
                .about(WALL, Stance.NOT_VERIFIED, "Coast Daily", "The Daily", note);
        assertThat(make(unverified))
                .singleElement()
                .satisfies(c -> assertThat(c.ruling().rule()).isEqualTo("not-verified/1"));
        assertThat(make(unverified, said("Vantry Times", "2031-05-03", "Coast Union"))
                        .get(0)
                        .ruling()
                        .status())
                .isEqualTo(Status.CORROBORATED);
    }

    @Test
    void confirmsByThePartyThatItConcernsAndNotByTheOriginItself() {
        assertThat(confirmedBy("Sellin Harbour").get(0).ruling().rule()).isEqualTo("confirmed/1");
        assertThat(confirmedBy("Harn Works").get(0).ruling().rule()).isEqualTo("independent-origins/2");
        assertThat(confirmedBy("Orla Council").get(0).ruling().rule()).isEqualTo("one-origin/1");
    }

    @Test
    void keepsTheFiguresOfItsStatementsWithTheirDay() {
        Told told = Told.by("Sellin Post", "2031-05-02", "Flood\n\nThe council said 12 people were killed.")
                .figure("12", 12, Figure.Measure.KILLED)
                .says("Orla Council", "The council", "12 people were killed");
        assertThat(only(told).figures())
                .extracting(f -> f.figure().measure() + " " + f.words() + " " + f.asOf())
                .containsExactly("killed 12 2031-05-02");
    }

    @Test
    void disputesWhatAnotherPartySaysIsNotSoInAnotherReport() {
        String opposite = "the sea wall at Sellin never broke in three places before dawn";
        Told other = Told.by("Coast Daily", "2031-05-04", "Flood\n\nHarn Works said " + opposite + ".")
                .says("Harn Works", "Harn Works", opposite);
        assertThat(make(said("Sellin Post", "2031-05-02", "Orla Council"), other))
                .extracting(c -> c.ruling().rule())
                .containsExactly("denied/2", "denied/2");
    }

    @Test
    void confirmsAlsoTheStatementThatTellsOfTheOneConfirmed() {
        String inner = "he had closed the gate himself before the alarm";
        String outer = "Tomas Lind told the police that " + inner;
        Told told = Told.by(
                        "Coast Daily",
                        "2031-05-04",
                        "Flood\n\nOrla Council said " + outer + ". The lawyer of Tomas Lind bore this out.")
                .says("Orla Council", "Orla Council", outer)
                .told("Tomas Lind", "told the police that", inner)
                .about(inner, Stance.CONFIRMS, "Tomas Lind's lawyer", "The lawyer of Tomas Lind", "this");
        assertThat(make(told).get(0).text()).isEqualTo(outer);
        assertThat(make(told).get(0).ruling().rule()).isEqualTo("confirmed/1");
    }

    @Test
    void givesTheSameClaimsAndIdsInAnyOrder() {
        List<Telling> tellings = new ArrayList<>();
        for (int day = 1; day <= 6; day++) {
            tellings.addAll(own("Outlet " + day, "2031-05-0" + (7 - day)).tellings());
            tellings.addAll(said("Paper " + day, "2031-05-0" + day, day % 2 == 0 ? "Orla Council" : null)
                    .tellings());
        }
        List<Claim> claims = make(tellings);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(tellings, new Random(seed));
            assertThat(make(tellings)).isEqualTo(claims);
        }
    }

    private List<Claim> confirmedBy(String party) {
        String words = "this was so";
        return make(Told.by(
                        "Coast Daily",
                        "2031-05-04",
                        "Flood\n\nOrla Council: " + WALL + ". " + party + " " + words + ".")
                .says("Orla Council", "Orla Council", WALL)
                .about(WALL, Stance.CONFIRMS, party, party, words));
    }

    private static Told said(String outlet, String published, @Nullable String party) {
        Told told = Told.by(outlet, published, "Flood\n\nThe spokesman said " + WALL + ".");
        return party == null ? told.unnamed("The spokesman", WALL) : told.says(party, "The spokesman", WALL);
    }

    private static Told own(String outlet, String published) {
        return Told.by(outlet, published, "Flood\n\nAt night " + WALL + ".").own(WALL);
    }

    private Claim only(Told... told) {
        List<Claim> claims = make(told);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    @Test
    void takesNoSourceForASecondOriginThatALaterVersionPutsInThePlaceOfAnother() {
        String rest = " had broken in three places before dawn. The water reached the fish market where the boats lay.";
        String content = "the sea wall at Sellin had broken in three places before dawn";
        Told first = Told.by("Sellin Post", "2031-05-02", "Orla Police said that the sea wall at Sellin" + rest)
                .says("Orla Police", "Orla Police", content);
        Told later = Told.by("Sellin Post", "2031-05-03", "Harn Works said that the sea wall at Sellin" + rest)
                .says("Harn Works", "Harn Works", content);
        Told other = Told.by("Coast Daily", "2031-05-03", "Harn Works said that " + content + ".")
                .says("Harn Works", "Harn Works", content);
        assertThat(make(first, later, other))
                .singleElement()
                .satisfies(c -> assertThat(c.ruling().status()).isEqualTo(Status.SINGLE_ORIGIN));
        Told rival = Told.by("Vantry Times", "2031-05-02", "Orla Police said that " + content + ".")
                .says("Orla Police", "Orla Police", content);
        assertThat(make(first, later, rival))
                .singleElement()
                .satisfies(c -> assertThat(c.ruling().status()).isEqualTo(Status.CORROBORATED));
    }

    private List<Claim> make(Told... told) {
        return make(Arrays.stream(told).flatMap(t -> t.tellings().stream()).toList());
    }

    private List<Claim> make(List<Telling> tellings) {
        List<CreditedReport> reports = tellings.stream()
                .map(t -> new CreditedReport(t.report(), t.credits()))
                .distinct()
                .toList();
        Versions versions = new VersionFinder()
                .find(tellings.stream().map(Telling::report).distinct().toList());
        return maker.make(tellings, new CopyFinder().find(reports), versions).claims();
    }
}

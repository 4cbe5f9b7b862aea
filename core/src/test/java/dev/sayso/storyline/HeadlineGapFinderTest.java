package dev.sayso.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sayso.figure.Figure;
import dev.sayso.figure.NewsFigureFinder;
import dev.sayso.report.Report;
import dev.sayso.statement.Statement;
import dev.sayso.time.NewsTimeFinder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineGapFinderTest {

    private static Told report(String headline, String body) {
        return Told.by("The Varnholm Post", "2031-05-04", headline + "\n" + body);
    }

    /** The gaps as "kind rule: headline | body". */
    private static List<String> gaps(Told told) {
        Report report = told.reading().report();
        List<Statement> statements = told.reading().statements();
        List<Figure> figures = new NewsFigureFinder().find(report, new NewsTimeFinder().find(report));
        List<Figure> inHeadline = figures.stream()
                .filter(f -> report.headlineSpan().orElseThrow().contains(f.span()))
                .toList();
        String text = report.text();
        return new HeadlineGapFinder()
                .find(report, new Body(report, statements, figures), inHeadline).stream()
                        .map(g -> g.kind() + " " + g.rule() + ": "
                                + g.headline().in(text) + " | " + g.body().in(text))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mill owner bribed inspectors; The owner of a mill may have bribed two inspectors.; Mill owner bribed | may have"
                        + " bribed two inspectors",
                "Bank hacked by spies; The bank was shut, and it is believed to have been hacked by spies.; Bank hacked |"
                        + " it is believed to have been hacked by spies",
                "Truce holds in valley; It was quiet as a truce appears to hold for a second day.; Truce holds | appears to hold"
                        + " for a second day"
            })
    void findsALostHedge(String headline, String body, String words) {
        assertThat(gaps(report(headline, body))).containsExactly("lost-hedge hedged-event/1: " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mill owner may have bribed inspectors; The owner of a mill may have bribed two inspectors.",
                "Mill owner 'bribed inspectors'; The owner of a mill may have bribed two inspectors.",
                "Has mill owner bribed inspectors?; The owner of a mill may have bribed two inspectors.",
                "Mill owner bribed inspectors, court says; The owner of a mill may have bribed two inspectors.",
                "Mill owner bribed inspectors; The owner of a mill bribed inspectors. He may have bribed a judge too.",
                "Council backs bridge; The council backs a bridge. The bridge may cost 30 million crowns."
            })
    void keepsSilentWhereTheHedgeIsKeptOrTheBodySaysItPlainly(String headline, String body) {
        assertThat(gaps(report(headline, body))).isEmpty();
    }

    @Test
    void findsTheHedgeOfTheOneSourceThatSaysIt() {
        Told told = report(
                        "Harbour opens as rebels leave Ostmar",
                        "A spy service said rebels have left the town of Ostmar on the coast.\nIt appears that the rebels once in"
                                + " the town of Ostmar are no longer patrolling, the service said.")
                .says("Coast Service", "A spy service", "rebels have left the town of Ostmar on the coast")
                .says(
                        "Coast Service",
                        "the service",
                        "It appears that the rebels once in the town of Ostmar are no longer patrolling");
        assertThat(gaps(told))
                .containsExactly(
                        "lost-hedge hedged-by-source/1: rebels leave Ostmar | It appears that the rebels once in the"
                                + " town of Ostmar are no longer patrolling");
    }

    @Test
    void findsACauseThatAnInquiryOnlyHoldsPossible() {
        Told told = report(
                        "Faulty wiring sparked hotel blaze that killed nine",
                        "Nine people died in a hotel.\nInvestigators said a short circuit may have started it.")
                .unnamed("Investigators", "a short circuit may have started it");
        assertThat(gaps(told))
                .containsExactly(
                        "lost-hedge hedged-cause/1: Faulty wiring sparked hotel blaze that killed nine | a short circuit"
                                + " may have started it");
    }

    /** A meeting that the headline states and the body credits to a source. */
    private static Told metBy(String source) {
        return report(
                        "Envoy met militia leader in secret",
                        "The envoy met a militia leader in secret in April, " + source + " said.")
                .unnamed(source, "The envoy met a militia leader in secret in April");
    }

    @ParameterizedTest
    @CsvSource({"officials", "the head of the dockers' union", "a former aide", "two people familiar with the talks"})
    void findsALostAttribution(String source) {
        assertThat(gaps(metBy(source)))
                .containsExactly("lost-attribution partial-source/1: Envoy met militia leader in secret | " + source);
    }

    @ParameterizedTest
    @CsvSource({"police officials", "the ministry", "a spokeswoman for the envoy"})
    void leavesASourceOfRecordAlone(String source) {
        assertThat(gaps(metBy(source))).isEmpty();
    }

    @Test
    void leavesATollByOfficialsAlone() {
        Told told = report(
                        "Storm kills 12 in Pellworth islands",
                        "A storm killed 12 people in the Pellworth islands, officials said.")
                .unnamed("officials", "A storm killed 12 people in the Pellworth islands");
        assertThat(gaps(told)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dozens killed in ferry fire; At least 11 people were killed in a fire on a ferry.; higher-figure/1: Dozens killed",
                "Fire kills 30 people on ferry; A fire killed 19 people on a ferry.; higher-figure/1: 30 people",
                "Leak sickens 200 workers at plant; Up to 200 workers fell ill after a leak at a plant.; up-to-dropped/1: 200"
                        + " workers"
            })
    void findsARaisedFigure(String headline, String body, String words) {
        assertThat(gaps(report(headline, body))).containsExactly("raised-figure " + words + " | " + body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Fire kills 30 people on ferry; A fire killed 19 passengers and 11 crew on a ferry.",
                "Fire kills 30 people on ferry; A fire killed at least 30 people on a ferry.",
                "Up to 200 workers ill at plant; Up to 200 workers fell ill after a leak at a plant.",
                "Fire kills 19 people on ferry; A fire killed 19 people on a ferry. It could have killed 200 people."
            })
    void leavesAFigureAloneThatTheBodyBears(String headline, String body) {
        assertThat(gaps(report(headline, body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Rocket kills 30 civilians at market; A rocket killed 30 people at a market.; civilians",
                "All schools in Varn close; Some schools in Varn close on Friday.; All"
            })
    void findsAWidenedScope(String headline, String body, String word) {
        assertThat(gaps(report(headline, body))).containsExactly("widened-scope wider-word/1: " + word + " | " + body);
    }

    @Test
    void endsSoonOnOneLongLine() {
        String line = "the ferry may have been carrying 240 people and appears to ".repeat(1_700);
        Told told = report("Ferry carried 240 people as all schools closed", line);
        assertTimeout(Duration.ofSeconds(2), () -> gaps(told));
    }
}

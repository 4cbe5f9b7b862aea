package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Subject;
import dev.sayso.statement.Protection;
import dev.sayso.storyline.OpenQuestion;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShieldingTest {

    private static final String HELD = "The hostage Anna Berg was freed, the mayor said. Berg's brother wept.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg came home.|[shielded person 1] came home.",
                "ANNA BERG came home. “Berg’s home!”|[shielded person 1] came home. “[shielded person 1]’s home!”",
                "A. Berg and Anna M. Berg came.|[shielded person 1] and [shielded person 1] came.",
                "The Bergs met. Free#AnnaBerg!|The [shielded person 1] met. Free#[shielded person 1]!",
                "Ánná Bërg came home.|[shielded person 1] came home.",
                "Anna Berg (Анна Берг) came.|[shielded person 1] ([shielded person 1]) came.",
                "See https://lorn.example/anna-berg?x=1 or ask.|See [shielded link] or ask.",
                "Anna Berg met her friend Anna Lind on a boat. Anna was well.|[shielded person 1] met her friend Anna Lind on a boat. [shielded person 1] was well.",
                "Anna Berg was met early in the morning on the windy quay by Trade Minister Ivo Berg.|[shielded person 1] was met early in the morning on the windy quay by Trade Minister Ivo Berg.",
                "The trade minister, Ivo Berg, left the quay at noon. Berg was tired.|The trade minister, Ivo Berg, left the quay at noon. Berg was tired.",
                "They asked for Berg all day.|They asked for [shielded person 1] all day.",
                "On Friday the Norland Berg Company sold a boat.|On Friday the Norland Berg Company sold a boat.",
            })
    void replacesNamesInAllReports(String text, String shielded) {
        assertThat(shielded(text)).isEqualTo(shielded);
    }

    @Test
    void takesOtherSpellingsForTheSamePerson() {
        List<Reading> readings = List.of(
                reading("The hostage Yousef Karimov was freed, the mayor said."),
                reading("Yusuf Kerimov came home. Kerimov was tired."));
        assertThat(published(readings, 1, List.of()))
                .isEqualTo("Cold\n[shielded person 1] came home. [shielded person 1] was tired.");
    }

    @Test
    void replacesNamesThatAreInitialsOfOthers() {
        Shielding shielding = Shielding.of(List.of(Set.of("q"), Set.of("anna berg")), List.of());
        assertThat(shielding.words("Q. Berg came.")).isEqualTo("[shielded person 1]. [shielded person 2] came.");
    }

    @Test
    void leavesOrdinaryWordsAndStates() {
        List<Reading> readings = List.of(
                reading("The hostage Anna Jordan-Hope was freed, the mayor said. We will hope."),
                reading("Hope rose in Jordan's capital, officials in Jordan said."));
        assertThat(published(readings, 0, List.of()))
                .isEqualTo("Cold\nThe hostage [shielded person 1] was freed, the mayor said. We will hope.");
        assertThat(published(readings, 1, List.of()))
                .isEqualTo("Cold\nHope rose in Jordan's capital, officials in Jordan said.");
    }

    @Test
    void shieldsAndLiftsAsPeopleDecide() {
        List<Reading> readings = List.of(reading(HELD), reading("Jan Lind sang. Lind was well."));
        Act shield = act("1", Deed.shield(Subject.party("Jan Lind"), Protection.Rule.MINOR));
        Act lift = act("2", Deed.of(Deed.Kind.LIFT, Subject.party("Anna Berg")));
        assertThat(published(readings, 1, List.of(shield)))
                .isEqualTo("Cold\n[shielded person 2] sang. [shielded person 2] was well.");
        assertThat(published(readings, 0, List.of(lift))).isEqualTo("Cold\n" + HELD);
    }

    @Test
    void leavesOutLinksToReportsThatNameThem() {
        String address = "https://news.example/";
        Details named = new Details(null, "anna-berg.txt", null, null, null, address + "1", null);
        Details unnamed = new Details(null, "other.txt", null, null, null, address + "berg", null);
        Reading held = reading(Report.ofText("Cold\n" + HELD, named));
        Reading other = reading(Report.ofText("Cold\nIt was cold.", unnamed));
        Shielding shielding = Shielding.of(Profile.PUBLISHABLE, List.of(held, other), List.of());
        assertThat(shielding.reading(held).report().url()).isNull();
        assertThat(shielding.reading(held).report().path()).isNull();
        assertThat(shielding.reading(other).report().url()).isNull();
        assertThat(shielding.reading(other).report().path()).isEqualTo("other.txt");
    }

    @Test
    void keepsEachSpanOnItsWords() {
        String text = "Cold\n" + HELD + " Anna Berg, they say, is well. Where she was is not known.";
        List<OpenQuestion> spans = new ArrayList<>();
        Pattern.compile("\\p{L}+")
                .matcher(text)
                .results()
                .forEach(r -> spans.add(new OpenQuestion(Span.of(r.start(), r.end()))));
        Reading reading = new Reading(
                Report.ofText(text, Details.NONE), List.of(), List.of(), List.of(), List.of(), spans, List.of());
        Reading shielded =
                Shielding.of(Profile.PUBLISHABLE, List.of(reading), List.of()).reading(reading);
        for (int i = 0; i < spans.size(); i++) {
            String was = spans.get(i).span().in(text);
            String is =
                    shielded.openQuestions().get(i).span().in(shielded.report().text());
            assertThat(is).isEqualTo(was.matches("Anna|Berg") ? "[shielded person 1]" : was);
        }
    }

    @Test
    void numbersPeopleAlikeInWhateverOrderReportsCome() {
        List<Reading> readings = new ArrayList<>(
                List.of(reading(HELD), reading("The hostage Jan Lind was freed."), reading("Mia Roth, 9, sang.")));
        List<String> one = readings.stream()
                .map(r -> published(readings, readings.indexOf(r), List.of()))
                .toList();
        List<Reading> other = new ArrayList<>(readings);
        Collections.reverse(other);
        List<String> two = readings.stream()
                .map(r -> published(other, other.indexOf(r), List.of()))
                .toList();
        assertThat(two).isEqualTo(one);
    }

    private static String shielded(String text) {
        return published(List.of(reading(HELD), reading(text)), 1, List.of()).substring("Cold\n".length());
    }

    private static String published(List<Reading> readings, int which, List<Act> acts) {
        Shielding shielding = Shielding.of(Profile.PUBLISHABLE, readings, acts);
        return shielding.reading(readings.get(which)).report().text();
    }

    private static Reading reading(String text) {
        return reading(Report.ofText("Cold\n" + text, Details.NONE));
    }

    private static Reading reading(Report report) {
        return new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Act act(String id, Deed deed) {
        return new Act(id, "Mara Lind", "2031-05-02T10:00:00.000Z", "it is so", null, deed);
    }
}

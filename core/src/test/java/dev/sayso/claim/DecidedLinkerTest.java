package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.storyline.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecidedLinkerTest {

    private static final String CLOSED = "the old mill bridge will stay closed until Friday";

    private final Telling first = told("Sellin Post", "2031-05-02", CLOSED);
    private final Telling copy = told("Orla Times", "2031-05-03", CLOSED);
    private final Telling third = told("Vantry Echo", "2031-05-04", CLOSED);
    private final Telling other = told("Orla Times", "2031-05-05", "a crane has been ordered from the port of Vantry");
    private final Telling last = told("Sellin Post", "2031-05-06", "the school in the lower town reopens in autumn");
    private final List<Telling> all = List.of(first, copy, third, other, last);

    @Test
    void leavesToTheMachineWhatNobodyDecided() {
        assertThat(linked()).containsExactly(List.of(first, copy, third), List.of(other), List.of(last));
        assertThat(linked(together(List.of("somewhere"), List.of("else")))).isEqualTo(linked());
    }

    @Test
    void joinsWhatAPersonJoinsWithAllThatStandsWithIt() {
        assertThat(linked(together(ids(copy), ids(other))))
                .containsExactly(List.of(first, copy, third, other), List.of(last));
    }

    @Test
    void takesApartEvenWhatIsToldInEqualWords() {
        assertThat(linked(apart(ids(copy), ids(first, third))))
                .containsExactly(List.of(first, third), List.of(copy), List.of(other), List.of(last));
    }

    @Test
    void letsTheFirstNamedLeave() {
        assertThat(linked(apart(ids(first), ids(third)))).contains(List.of(copy, third), List.of(first));
        assertThat(linked(apart(ids(third), ids(first)))).contains(List.of(first, copy), List.of(third));
    }

    @Test
    void holdsTheLaterOfTwoDecisionsThatCannotBothBeHeld() {
        assertThat(linked(together(ids(first), ids(other)), apart(ids(first), ids(other))))
                .containsExactly(List.of(first, copy, third), List.of(other), List.of(last));
        assertThat(linked(apart(ids(first), ids(copy)), together(ids(first), ids(copy))))
                .isEqualTo(linked());
    }

    @Test
    void holdsWhatFollowsFromLaterDecisionsBeforeAnEarlierOne() {
        List<List<Telling>> groups =
                linked(apart(ids(last), ids(first)), together(ids(last), ids(other)), together(ids(other), ids(first)));
        assertThat(groups).containsExactly(all);
        List<List<Telling>> earlierMerge = linked(together(ids(first), ids(other, last)), apart(ids(last), ids(first)));
        assertThat(earlierMerge).containsExactly(List.of(first, copy, third, other), List.of(last));
    }

    @Test
    void leavesBehindWhatIsToStayApartFromAJoinedClaim() {
        List<List<Telling>> groups = linked(apart(ids(other), ids(copy)), together(ids(other), ids(first)));
        assertThat(groups).containsExactly(List.of(first, third, other), List.of(copy), List.of(last));
    }

    @Test
    void givesTheSameGroupsInAnyOrder() {
        Decisions decisions = new Decisions(List.of(
                apart(ids(other), ids(copy)), together(ids(other), ids(first)), together(ids(last), ids(third))));
        Links links = new DecidedLinker(new ParaphraseLinker(), decisions).link(all);
        List<Telling> shuffled = new ArrayList<>(all);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(new DecidedLinker(new ParaphraseLinker(), decisions).link(shuffled))
                    .isEqualTo(links);
        }
    }

    @Test
    void showsNoPossibleLinkOnWhichAPersonDecided() {
        Telling one = told("Sellin Post", "2031-05-02", "the ferry was moved to the yard in Vantry for repairs");
        Telling two = told("Orla Times", "2031-05-03", "the ferry is in a yard at Vantry and will be repaired there");
        ClaimLinker unsure = tellings -> new Links(
                List.of(List.of(one), List.of(two)), List.of(new PossibleLink(one, two, 0.3, Map.of())), List.of());
        List<Telling> both = List.of(one, two);
        assertThat(new DecidedLinker(unsure, Decisions.NONE).link(both).possible())
                .hasSize(1);
        Decisions decisions = new Decisions(List.of(apart(ids(one), ids(two))));
        assertThat(new DecidedLinker(unsure, decisions).link(both).possible()).isEmpty();
    }

    private List<List<Telling>> linked(Decisions.Decision... decisions) {
        return new DecidedLinker(new ParaphraseLinker(), new Decisions(List.of(decisions)))
                .link(all)
                .groups();
    }

    private static Decisions.Decision together(List<String> some, List<String> others) {
        return new Decisions.Decision(true, some, others);
    }

    private static Decisions.Decision apart(List<String> some, List<String> others) {
        return new Decisions.Decision(false, some, others);
    }

    private static List<String> ids(Telling... tellings) {
        return List.of(tellings).stream().map(Telling::id).toList();
    }

    private static Telling told(String outlet, String published, String words) {
        return Told.by(outlet, published, "The council said:\n\n" + words + ".")
                .says("Sellin Council", "The council", words)
                .tellings()
                .get(0);
    }
}

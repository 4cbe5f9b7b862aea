package dev.sayso.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.claim.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeFinderTest {

    private static final ClaimState CLAIM = new ClaimState(
            "c1",
            "s1",
            "r1",
            "the pier had lost nine posts",
            Status.SINGLE_ORIGIN,
            Set.of("a", "b"),
            Set.of(),
            Set.of());

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(ChangeFinder.between(List.of(CLAIM), List.of(CLAIM))).isEmpty();
        assertThat(ChangeFinder.between(List.of(CLAIM), List.of())).isEmpty();
    }

    @Test
    void findsAClaimThatIsNew() {
        assertThat(ChangeFinder.between(List.of(), List.of(CLAIM)))
                .containsExactly(new Change(Change.Kind.NEW_CLAIM, CLAIM, null, List.of()));
    }

    @Test
    void followsAClaimByItsStatements() {
        ClaimState grown = with("c2", Status.CORROBORATED, Set.of("a", "b", "c"), Set.of(), Set.of());
        assertThat(ChangeFinder.between(List.of(CLAIM), List.of(grown)))
                .containsExactly(new Change(Change.Kind.STATUS, grown, Status.SINGLE_ORIGIN, List.of()));
        ClaimState sameStatus = with("c2", Status.SINGLE_ORIGIN, Set.of("a", "b", "c"), Set.of(), Set.of());
        assertThat(ChangeFinder.between(List.of(CLAIM), List.of(sameStatus))).isEmpty();
    }

    @Test
    void tellsWhoDeniesAndWhatIsStaleOnceOnly() {
        ClaimState denied = with("c2", Status.DISPUTED, Set.of("a", "b"), Set.of("d"), Set.of("b#f1"));
        assertThat(ChangeFinder.between(List.of(CLAIM), List.of(denied)))
                .containsExactly(
                        new Change(Change.Kind.STATUS, denied, Status.SINGLE_ORIGIN, List.of()),
                        new Change(Change.Kind.DENIED, denied, Status.SINGLE_ORIGIN, List.of("d")),
                        new Change(Change.Kind.STALE_FIGURE, denied, Status.SINGLE_ORIGIN, List.of("b#f1")));
        ClaimState again = with("c3", Status.DISPUTED, Set.of("a", "b"), Set.of("d", "e"), Set.of("b#f1"));
        assertThat(ChangeFinder.between(List.of(denied), List.of(again)))
                .containsExactly(new Change(Change.Kind.DENIED, again, Status.DISPUTED, List.of("e")));
    }

    @Test
    void aClaimGoesOnAsTheOneThatHasMostOfItInWhateverOrderTheyCome() {
        ClaimState large = with("c4", Status.CORROBORATED, Set.of("a", "b", "c"), Set.of(), Set.of());
        ClaimState small = with("c5", Status.UNVERIFIED, Set.of("c", "d"), Set.of(), Set.of());
        ClaimState joined = with("c6", Status.CORROBORATED, Set.of("a", "b", "c", "d"), Set.of(), Set.of());
        assertThat(ChangeFinder.between(List.of(large, small), List.of(joined))).isEmpty();
        assertThat(ChangeFinder.between(List.of(small, large), List.of(joined))).isEmpty();
        assertThat(ChangeFinder.between(List.of(joined), List.of(small, large)))
                .isEqualTo(ChangeFinder.between(List.of(joined), List.of(large, small)))
                .containsExactly(new Change(Change.Kind.STATUS, small, Status.CORROBORATED, List.of()));
    }

    private static ClaimState with(
            String id, Status status, Set<String> statements, Set<String> denials, Set<String> stale) {
        return new ClaimState(id, CLAIM.storyline(), CLAIM.report(), CLAIM.text(), status, statements, denials, stale);
    }
}

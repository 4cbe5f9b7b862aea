package dev.sayso.review;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How far people trust parties and what they say, on the two-part scale of the NATO Admiralty system (AJP-2.1): a party is
 * reliable from A to E, F where nobody can tell; what is said is credible from 1 to 5, 6 where nobody can tell. What no
 * person has graded is F and 6. Immutable.
 */
public final class Grades {

    public static final String RELIABILITY_UNKNOWN = "F";
    public static final String CREDIBILITY_UNKNOWN = "6";

    private final Map<String, Act> parties = new HashMap<>();
    private final Map<String, Act> statements = new HashMap<>();
    private final Map<String, Act> claims = new HashMap<>();

    /**
     * The grades that acts give, of several for one thing the last.
     *
     * @param claims the acts that grade claims, by the ids that these now have
     */
    Grades(List<Act> acts, Map<String, Act> claims) {
        this.claims.putAll(claims);
        for (Act act : acts) {
            Subject whom = act.deed().subjects().get(0);
            if (act.kind() == Deed.Kind.GRADE && whom.kind() == Subject.Kind.PARTY) {
                parties.put(key(whom.id()), act);
            } else if (act.kind() == Deed.Kind.GRADE && whom.kind() == Subject.Kind.STATEMENT) {
                statements.put(whom.id(), act);
            }
        }
    }

    private Grades(Grades other, UnaryOperator<String> names, UnaryOperator<Act> acts) {
        other.parties.forEach((party, act) -> parties.put(key(names.apply(party)), acts.apply(act)));
        other.statements.forEach((id, act) -> statements.put(id, acts.apply(act)));
        other.claims.forEach((id, act) -> claims.put(id, acts.apply(act)));
    }

    /** The same grades by other names of parties, given by acts in other words. */
    public Grades with(UnaryOperator<String> names, UnaryOperator<Act> acts) {
        return new Grades(this, names, acts);
    }

    private static String key(String party) {
        return party.strip().toLowerCase(Locale.ROOT);
    }

    /** The act that grades a party, if there is one. */
    public Optional<Act> party(String name) {
        return Optional.ofNullable(parties.get(key(name)));
    }

    /** How reliable a party is. */
    public String reliability(String name) {
        return party(name).map(Grades::grade).orElse(RELIABILITY_UNKNOWN);
    }

    /** How credible a claim is as such. */
    public String credibility(Claim claim) {
        Act act = claims.get(claim.id());
        return act == null ? CREDIBILITY_UNKNOWN : grade(act);
    }

    /** Both parts for a statement that stands in a claim; of several parties the least reliable counts. */
    public String of(Telling telling, Claim claim) {
        Act act = statements.get(telling.id());
        return reliability(telling) + (act == null ? credibility(claim) : grade(act));
    }

    private String reliability(Telling telling) {
        if (party(telling.party()).isPresent() || telling.own()) {
            return reliability(telling.party());
        }
        return telling.statement().source().names().stream()
                .map(this::reliability)
                .max(Comparator.naturalOrder())
                .orElse(RELIABILITY_UNKNOWN);
    }

    /** The acts that grade one of the parties of these statements, by the party that is graded. */
    public List<Act> parties(Stream<Telling> tellings) {
        return tellings.flatMap(t -> Stream.concat(Stream.of(t.party()), t.statement().source().names().stream()))
                .map(Grades::key)
                .distinct()
                .sorted()
                .flatMap(name -> Stream.ofNullable(parties.get(name)))
                .toList();
    }

    static String grade(Act act) {
        return Objects.requireNonNull(act.deed().grade());
    }
}

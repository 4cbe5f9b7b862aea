package dev.sayso.review;

import dev.sayso.claim.Claim;
import dev.sayso.claim.ClaimLinker;
import dev.sayso.claim.Telling;
import dev.sayso.storyline.Dossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people did, by what they did it to, for those who print storylines and claims.
 *
 * @param statements by statement
 * @param claims by claim
 * @param reports notes by report
 */
public record Marks(
        Map<String, Mark> statements,
        Map<String, List<ClaimMark>> claims,
        Map<String, List<Act>> reports,
        Grades grades) {

    /** Nobody did anything. */
    public static final Marks NONE = new Marks(Map.of(), Map.of(), Map.of(), new Grades(List.of(), Map.of()));

    public Marks {
        statements = Map.copyOf(statements);
        claims = Map.copyOf(claims);
        reports = Map.copyOf(reports);
    }

    /**
     * Of the dossiers that were made of what was reviewed.
     *
     * @param machine links as it would without people
     */
    static Marks of(Reviewed reviewed, List<Dossier> dossiers, ClaimLinker machine) {
        Map<String, List<ClaimMark>> claims = new LinkedHashMap<>();
        Map<String, List<Act>> reports = new LinkedHashMap<>();
        Map<String, Act> graded = new HashMap<>();
        Map<String, Place> places = places(dossiers);
        MachineGroups groups = new MachineGroups(machine);
        for (Act act : reviewed.acts()) {
            Subject first = act.deed().subjects().get(0);
            if (act.kind() == Deed.Kind.NOTE && first.kind() == Subject.Kind.REPORT) {
                reports.computeIfAbsent(first.id(), r -> new ArrayList<>()).add(act);
            }
            Boolean together = act.kind().links() ? groups.together(act, places) : null;
            for (Claim claim : claims(act, places)) {
                claims.computeIfAbsent(claim.id(), c -> new ArrayList<>()).add(new ClaimMark(act, together));
                if (act.kind() == Deed.Kind.GRADE) {
                    graded.put(claim.id(), act);
                }
            }
        }
        return new Marks(reviewed.marks(), claims, reports, new Grades(reviewed.acts(), graded));
    }

    /** Where a statement stands: in which storyline, and in which of its claims. */
    record Place(Dossier dossier, List<Claim> claims) {}

    private static Map<String, Place> places(List<Dossier> dossiers) {
        Map<String, Place> places = new HashMap<>();
        for (Dossier dossier : dossiers) {
            for (Claim claim : dossier.claims()) {
                for (Telling telling : claim.tellings()) {
                    places.computeIfAbsent(telling.id(), id -> new Place(dossier, new ArrayList<>()))
                            .claims
                            .add(claim);
                }
            }
        }
        return places;
    }

    /** The claims at which an act is shown. */
    private static Set<Claim> claims(Act act, Map<String, Place> places) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (Subject subject : act.deed().subjects()) {
            if (subject.kind() == Subject.Kind.CLAIM) {
                claimOf(subject, places).ifPresent(claims::add);
            } else if (act.kind().links()) {
                Place place = places.get(subject.id());
                if (place != null) {
                    claims.addAll(place.claims);
                }
            }
        }
        return claims;
    }

    /** The claim that has most of the statements that a claim had, of equals the smallest. */
    private static Optional<Claim> claimOf(Subject subject, Map<String, Place> places) {
        Map<Claim, Integer> shared = new LinkedHashMap<>();
        subject.ids().map(places::get).forEach(place -> {
            if (place != null) {
                place.claims.forEach(c -> shared.merge(c, 1, Integer::sum));
            }
        });
        Claim best = null;
        int most = 0;
        for (Map.Entry<Claim, Integer> entry : shared.entrySet()) {
            boolean smaller = best != null
                    && entry.getValue() == most
                    && entry.getKey().tellings().size() < best.tellings().size();
            if (entry.getValue() > most || smaller) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }
}

package dev.sayso.claim;

import dev.sayso.statement.Stance;
import dev.sayso.text.Hashes;
import java.util.List;
import java.util.Objects;

/**
 * What is said, whoever says it: the statements that say the same thing.
 *
 * @param id a hash of the ids of its statements
 * @param tellings its statements, in order of time
 * @param descent where it comes from
 * @param reactions what others say of it (deny, confirm, have not confirmed, could not verify), in order of time
 */
public record Claim(String id, List<Telling> tellings, Descent descent, List<Telling> reactions, Ruling ruling) {

    public Claim {
        tellings = List.copyOf(tellings);
        reactions = List.copyOf(reactions);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("a claim without statements");
        }
    }

    static Claim of(TracedClaim claim, List<Telling> reactions, Ruling ruling) {
        String[] ids = claim.tellings().stream().map(Telling::id).sorted().toArray(String[]::new);
        return new Claim(
                Hashes.id("claim", String.join(" ", ids)), claim.tellings(), claim.descent(), reactions, ruling);
    }

    /** The independent say-so behind it, the earliest first. */
    public List<Origin> origins() {
        return descent.origins();
    }

    /** That statement which tells it most plainly. */
    public Telling plainest() {
        return PlainestTelling.of(tellings);
    }

    /** The words of that statement which tells it most plainly. */
    public String text() {
        return plainest().words();
    }

    public Telling first() {
        return tellings.get(0);
    }

    /** Whether it is told as something that is not so. */
    public boolean denied() {
        return first().statement().stance() == Stance.DENIES;
    }

    /** The outlets that tell it, in order of time; those that nobody names are left out. */
    public List<String> outlets() {
        return tellings.stream()
                .map(t -> t.report().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The figures of its statements, in order of time. */
    public List<DatedFigure> figures() {
        return tellings.stream()
                .flatMap(t -> t.figures().stream().map(f -> new DatedFigure(f, t)))
                .toList();
    }
}

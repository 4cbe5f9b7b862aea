package dev.sayso.storyline;

import dev.sayso.claim.Claim;
import dev.sayso.claim.DatedFigure;
import dev.sayso.claim.StaleFigure;
import dev.sayso.claim.Status;
import dev.sayso.claim.Telling;
import dev.sayso.statement.Stance;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a claim stands at a moment, as far as a change of it is worth telling.
 *
 * @param report the id of the report in which its words stand
 * @param text its words
 * @param statements the ids of its statements
 * @param denials the ids of the statements that deny it
 * @param stale the figures that it carries though their origin had moved on: statement, number sign, figure
 */
public record ClaimState(
        String id,
        String storyline,
        String report,
        String text,
        Status status,
        Set<String> statements,
        Set<String> denials,
        Set<String> stale) {

    public ClaimState {
        statements = Set.copyOf(statements);
        denials = Set.copyOf(denials);
        stale = Set.copyOf(stale);
    }

    /** How each claim of a dossier stands. */
    public static List<ClaimState> of(Dossier dossier) {
        List<DatedFigure> stale = dossier.claimed().figures().stale().stream()
                .map(StaleFigure::stale)
                .toList();
        return dossier.claims().stream()
                .map(claim -> of(claim, dossier.storyline().id(), stale))
                .toList();
    }

    private static ClaimState of(Claim claim, String storyline, List<DatedFigure> stale) {
        Set<String> statements = ids(claim.tellings().stream());
        return new ClaimState(
                claim.id(),
                storyline,
                claim.plainest().report().id(),
                claim.text(),
                claim.ruling().status(),
                statements,
                ids(claim.reactions().stream().filter(t -> t.statement().stance() == Stance.DENIES)),
                stale.stream()
                        .filter(f -> statements.contains(f.telling().id()))
                        .map(f -> f.telling().id() + "#" + f.figure().id())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> ids(Stream<Telling> tellings) {
        return tellings.map(Telling::id).collect(Collectors.toUnmodifiableSet());
    }
}

package dev.sayso.claim;

/**
 * A report that still carries a figure from which the origin that it cites had moved on before it came out.
 *
 * @param stale the figure that it carries
 * @param movedOn the origin's figure that had taken its place
 */
public record StaleFigure(DatedFigure stale, DatedFigure movedOn) {}

package dev.sayso.claim;

/** What stands beside a claim in its storyline: who reacts to which statement, how figures stand to each other, what was taken back. */
record Surroundings(Reactions reactions, FigureComparison figures, Retractions retractions) {}

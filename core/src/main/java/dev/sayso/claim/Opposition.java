package dev.sayso.claim;

/** Two statements of different parties, one of which denies, or says is not so, what the other asserts; the earlier first. */
public record Opposition(Telling one, Telling other) {}

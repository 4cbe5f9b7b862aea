package dev.sayso.review;

import org.jspecify.annotations.Nullable;

/**
 * What a person did with a claim.
 *
 * @param together whether the program alone would have the statements of the act together; null where the act does not
 *     say which statements say the same
 */
public record ClaimMark(Act act, @Nullable Boolean together) {}

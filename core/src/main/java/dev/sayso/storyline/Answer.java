package dev.sayso.storyline;

import dev.sayso.claim.Telling;

/**
 * What a later report says on a question that an earlier one left open. It need not settle the question.
 *
 * @param reading the report that left it open
 * @param telling the statement of a later report
 * @param rule the rule that says so, with its version; {@code docs/rules.md} has it in words
 */
public record Answer(Reading reading, OpenQuestion question, Telling telling, String rule) {}

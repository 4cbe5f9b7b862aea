package dev.sayso.statement;

/** An entry of the table of cues. */
record CueVerb(String lemma, Frame frame, Stance stance) {}

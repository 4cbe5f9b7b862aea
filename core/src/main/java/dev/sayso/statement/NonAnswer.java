package dev.sayso.statement;

/** A party's confirmation or check that did not come, a reply not given, or a question put to a party. */
record NonAnswer(Attribution attribution, Stance stance) {}

package dev.sayso.benchmark;

import java.util.Optional;

/** A quote with what CoreNLP says of it: the mention of its speaker, the verb, the speaker's name, and the sieve that decided. */
record AttributedQuote(Span content, Span source, Optional<Span> cue, Optional<String> speaker, String sieve) {}

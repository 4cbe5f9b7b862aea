package dev.sayso.statement;

/**
 * A cue in a sentence with the auxiliaries and adverbs around its verb: "has repeatedly denied".
 *
 * @param range the units of the whole phrase
 * @param verb the number of the verb's unit
 */
record CuePhrase(Range range, int verb, CueForm form, boolean passive, boolean negated) {

    boolean participial() {
        return form.tense() == CueForm.Tense.PRESENT_PARTICIPLE && range.from() == verb;
    }

    Frame frame() {
        return form.verb().frame();
    }
}

package dev.sayso.statement;

/** One form of a cue verb, as it stands in a text. */
record CueForm(CueVerb verb, Tense tense) {

    /** What the form can be. */
    enum Tense {
        BASE,
        THIRD_PERSON,
        PAST,
        PAST_PARTICIPLE,
        PRESENT_PARTICIPLE
    }
}

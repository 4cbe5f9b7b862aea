package dev.sayso.statement;

/**
 * What the model makes of one candidate cue.
 *
 * @param cue the cue's first word
 * @param probability that a cue begins there
 * @param start the first word that roles are given for
 * @param roles the probabilities of the {@link Role}s, word after word; shared, nobody writes to it
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once, never compared
record CueReading(int cue, double probability, int start, float[] roles) {

    int words() {
        return roles.length / Role.COUNT;
    }

    /** The probability that a word, counted from {@link #start}, has a role. */
    float probability(int word, Role role) {
        return roles[word * Role.COUNT + role.place()];
    }

    /** A word's most probable role; the cue's first word is a cue whatever the model says. */
    Role best(int word) {
        if (word == cue - start) {
            return Role.CUE;
        }
        Role best = Role.NONE;
        for (Role role : Role.values()) {
            best = probability(word, role) > probability(word, best) ? role : best;
        }
        return best;
    }
}

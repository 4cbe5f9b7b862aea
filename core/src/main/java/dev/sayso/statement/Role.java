package dev.sayso.statement;

/** What a word is in one attribution. */
enum Role {
    NONE(0),
    SOURCE(1),
    CONTENT(2),
    CUE(3);

    static final int COUNT = 4;

    private final int place;

    Role(int place) {
        this.place = place;
    }

    /** The place of this role among the model's probabilities of a word. */
    int place() {
        return place;
    }
}

package dev.sayso.time;

/** Which way from now a word points: −1 for {@code last}, 0 for {@code this}, 1 for {@code next}. */
final class Direction {

    static final int NONE = Integer.MIN_VALUE;

    private Direction() {}

    static int of(String word) {
        return switch (word) {
            case "last", "past" -> -1;
            case "this", "current" -> 0;
            case "next", "coming", "upcoming" -> 1;
            default -> NONE;
        };
    }
}

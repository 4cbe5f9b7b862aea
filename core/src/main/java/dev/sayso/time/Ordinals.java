package dev.sayso.time;

/** The endings that make an ordinal of a number in digits. */
final class Ordinals {

    private Ordinals() {}

    static boolean isSuffix(String word) {
        return switch (word) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }
}

package dev.sayso.storyline;

/**
 * Which reports are worth comparing: those that share a key, or, the more have it, the more keys. Each key has so many votes
 * to divide among its holders, and it takes one vote, so that a report is compared with no more than that many others for
 * each of its keys, however many reports there are.
 */
public final class KeyVotes {

    /** What the keys that two reports share must give together, added in the order of the later one's keys. */
    public static final double ENOUGH = 1;

    /** How many reports may have a key and all be compared for it alone. */
    public static final int MANY = 100;

    private KeyVotes() {}

    /** What a key gives a pair of reports that share it. */
    public static double of(long holders) {
        return Math.min(1, (double) MANY / holders);
    }
}

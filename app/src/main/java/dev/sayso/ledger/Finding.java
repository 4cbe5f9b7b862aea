package dev.sayso.ledger;

/**
 * Something in a ledger that does not hold.
 *
 * @param what which entry, row or file
 * @param why what is wrong with it
 */
public record Finding(String what, String why) {

    @Override
    public String toString() {
        return what + ": " + why;
    }
}

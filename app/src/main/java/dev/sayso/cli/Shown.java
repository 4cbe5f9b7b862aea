package dev.sayso.cli;

import dev.sayso.ledger.Catalogue;

/** Shows by a bar how far a catalogue's work has come. */
final class Shown implements Catalogue.Listener {

    private final Bar bar;
    private final String unit;
    private int all;

    /**
     * Not begun yet.
     *
     * @param unit what is counted, after a space
     */
    Shown(Bar bar, String unit) {
        this.bar = bar;
        this.unit = unit;
    }

    @Override
    public void begin(int count) {
        all = count;
    }

    @Override
    public void made(int count) {
        bar.show(count, all, unit, 1, "");
    }
}

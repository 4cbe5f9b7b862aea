package dev.sayso.review;

import java.util.ArrayList;
import java.util.List;

/** Acts as a ledger would keep them, each with the next number as its id. */
final class InventedActs {

    private final List<Act> acts = new ArrayList<>();

    List<Act> acts() {
        return List.copyOf(acts);
    }

    /** Keeps a deed of Ada Brun and returns its id. */
    String add(Deed deed) {
        String id = "act" + (acts.size() + 1);
        Deed kept = deed.with(q -> q.reading() == null ? q.in("reading") : q);
        acts.add(new Act(id, "Ada Brun", "2031-05-09T08:00:00.000Z", "checked", null, kept));
        return id;
    }

    void undo(String id) {
        add(Deed.of(Deed.Kind.UNDO, Subject.act(id)));
    }
}

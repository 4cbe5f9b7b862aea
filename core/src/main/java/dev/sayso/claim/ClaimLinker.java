package dev.sayso.claim;

import java.util.Collection;
import java.util.List;

/** Finds which statements say the same thing, whoever says it. Thread-safe. */
public interface ClaimLinker {

    /**
     * Every telling in exactly one group, alone where nothing surely says the same. The groups do not depend on the
     * order of the tellings.
     */
    List<List<Telling>> link(Collection<Telling> tellings);
}

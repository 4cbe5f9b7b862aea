package dev.sayso.claim;

import java.util.Collection;

/** Finds which statements say the same thing, whoever says it. Thread-safe. */
public interface ClaimLinker {

    /**
     * Every telling in one group at least, alone where nothing surely says the same. The result does not depend on the
     * order of the tellings.
     */
    Links link(Collection<Telling> tellings);
}

package dev.sayso.ledger;

import java.util.Map;
import java.util.Set;

/**
 * What counted in a ledger at one moment.
 *
 * @param current the reading that counted, by report
 * @param foundLater the occurrences that were not known yet
 */
record LedgerState(Map<String, String> current, Set<String> foundLater) {}

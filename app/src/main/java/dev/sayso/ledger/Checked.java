package dev.sayso.ledger;

/**
 * How much was checked, and where the log ends.
 *
 * @param lastHash the hash of the log's last entry; whoever notes it elsewhere can prove later that nothing before it was
 *     rewritten; empty where there is none
 */
public record Checked(long entries, String lastHash, int inputs, int reports, int readings, long quotations) {}

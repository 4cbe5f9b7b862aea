/** The Parquet tables that {@code sayso archive} made, read back ({@code docs/adr/0025-results-into-a-ledger.md}). */
@NullMarked
package dev.sayso.result;

import org.jspecify.annotations.NullMarked;

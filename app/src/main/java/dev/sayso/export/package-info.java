/** Writes what the ledger holds: one class a format. */
@NullMarked
package dev.sayso.export;

import org.jspecify.annotations.NullMarked;

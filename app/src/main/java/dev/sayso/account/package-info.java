/** Who may use a ledger that is served to others: names, roles, passwords and keys. */
@NullMarked
package dev.sayso.account;

import org.jspecify.annotations.NullMarked;

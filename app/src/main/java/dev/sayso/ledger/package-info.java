/** The stored record: SQL, migrations, input bytes. */
@NullMarked
package dev.sayso.ledger;

import org.jspecify.annotations.NullMarked;

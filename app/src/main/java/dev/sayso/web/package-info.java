/** The reading room: pages over a ledger, for a browser. Not for use by other packages but {@code cli}. */
@NullMarked
package dev.sayso.web;

import org.jspecify.annotations.NullMarked;

/** Follows feeds: what is new in them is fetched, politely, and handed on. */
@NullMarked
package dev.sayso.watch;

import org.jspecify.annotations.NullMarked;

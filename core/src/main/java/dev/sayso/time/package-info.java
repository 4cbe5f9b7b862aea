/** Time expressions in a report and the days they mean. */
@NullMarked
package dev.sayso.time;

import org.jspecify.annotations.NullMarked;

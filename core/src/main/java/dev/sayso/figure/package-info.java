/** Numbers in a report with their bounds, what they count and what happened to it. */
@NullMarked
package dev.sayso.figure;

import org.jspecify.annotations.NullMarked;

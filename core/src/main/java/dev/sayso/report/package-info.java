/** A report as an outlet published it, and what reads one from files. */
@NullMarked
package dev.sayso.report;

import org.jspecify.annotations.NullMarked;

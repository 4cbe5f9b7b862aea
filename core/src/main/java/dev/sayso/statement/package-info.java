/** Who said what: the statements of a report, their sources, cues, contents and stances. */
@NullMarked
package dev.sayso.statement;

import org.jspecify.annotations.NullMarked;

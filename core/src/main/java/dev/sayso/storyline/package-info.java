/** Reports on one developing event, and what a report or a storyline leaves open. */
@NullMarked
package dev.sayso.storyline;

import org.jspecify.annotations.NullMarked;

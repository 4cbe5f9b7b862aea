/** What is said, whoever says it: statements of many reports that say the same thing. */
@NullMarked
package dev.sayso.claim;

import org.jspecify.annotations.NullMarked;

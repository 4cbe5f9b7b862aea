/** The command line: one class a command, thin. */
@NullMarked
package dev.sayso.cli;

import org.jspecify.annotations.NullMarked;

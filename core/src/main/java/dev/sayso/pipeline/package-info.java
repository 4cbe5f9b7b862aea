/** Wiring only: the order in which the steps run over a report. */
@NullMarked
package dev.sayso.pipeline;

import org.jspecify.annotations.NullMarked;

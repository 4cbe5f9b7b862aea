/** The same steps over an archive of reports as over a desk's, on a Spark cluster: what decides is core's own code. */
@NullMarked
package dev.sayso.archive;

import org.jspecify.annotations.NullMarked;

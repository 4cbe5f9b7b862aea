/** What people decide on what was read: acts, each with who, when and why, and how they are held when reports are read again. */
@NullMarked
package dev.sayso.review;

import org.jspecify.annotations.NullMarked;

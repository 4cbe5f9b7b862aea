package dev.sayso.time;

import org.jspecify.annotations.Nullable;

/** One way to write a time. Implementations are stateless and look at a bounded number of words only. */
interface TimePattern {

    /** The expression that begins at a token, null if none of this kind does. */
    @Nullable
    TimeExpression at(TimeContext context, int token);
}

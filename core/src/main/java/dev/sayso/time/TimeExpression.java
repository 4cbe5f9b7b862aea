package dev.sayso.time;

/** A time expression in the tokens {@code [first, end)} of a report, and what it means. */
record TimeExpression(int first, int end, TimeValue value) {

    TimeExpression from(int newFirst) {
        return new TimeExpression(newFirst, end, value);
    }

    TimeExpression to(int newEnd, TimeValue newValue) {
        return new TimeExpression(first, newEnd, newValue);
    }
}

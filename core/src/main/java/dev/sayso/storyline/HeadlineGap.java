package dev.sayso.storyline;

import dev.sayso.text.Span;
import java.util.Locale;

/**
 * Where a headline says more than its body.
 *
 * @param rule the rule that found it and its version, such as {@code hedged-event/1}
 * @param headline counts into the report's headline, or into its text where the headline stands in it
 * @param body counts into the report's text
 */
public record HeadlineGap(Kind kind, String rule, Span headline, Span body) {

    /** What the headline does. */
    public enum Kind {
        LOST_HEDGE,
        LOST_ATTRIBUTION,
        RAISED_FIGURE,
        WIDENED_SCOPE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

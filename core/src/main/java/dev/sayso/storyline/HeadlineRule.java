package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import java.util.List;

/** One way in which a headline may say more than its body. Implementations are stateless. */
interface HeadlineRule {

    /** The gaps; {@code figures} are those of the headline, their spans count as the headline's do. */
    List<HeadlineGap> find(Headline headline, List<Figure> figures, Body body);
}

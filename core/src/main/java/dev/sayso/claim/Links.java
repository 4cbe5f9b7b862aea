package dev.sayso.claim;

import java.util.List;

/**
 * What a linker found: the groups of tellings that say the same thing, each telling in exactly one, and the pairs of
 * different groups that may say the same, which a person is to decide.
 *
 * @param opposed pairs that say the opposite of each other
 */
public record Links(List<List<Telling>> groups, List<PossibleLink> possible, List<Opposition> opposed) {

    public Links {
        groups = groups.stream().map(List::copyOf).toList();
        possible = List.copyOf(possible);
        opposed = List.copyOf(opposed);
    }
}

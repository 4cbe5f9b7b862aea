package dev.sayso.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of people as blocks of statements that are together, and what is to be apart from them. The last decision
 * is held first, so that of two that cannot both be held the earlier one gives way. Read-only once made.
 */
final class Blocks {

    /** Statements that are together, and those that are not to be with them. */
    private static final class Block {
        private final Set<String> members = new TreeSet<>();
        private final Set<String> apart = new HashSet<>();
    }

    private final Map<String, Block> blockOf = new HashMap<>();
    private final Set<String> leaving = new HashSet<>();

    static Blocks of(Decisions decisions) {
        Blocks blocks = new Blocks();
        List<Decisions.Decision> lastFirst = new ArrayList<>(decisions.decisions());
        Collections.reverse(lastFirst);
        for (Decisions.Decision decision : lastFirst) {
            if (decision.together()) {
                blocks.hold(Stream.concat(decision.some().stream(), decision.others().stream())
                        .toList());
            } else {
                blocks.separate(decision.some(), decision.others());
            }
        }
        return blocks;
    }

    /** Makes one block of these, or several where some are to be apart. */
    private void hold(List<String> ids) {
        List<Block> made = new ArrayList<>();
        for (String id : ids) {
            Block its = block(id);
            Block joined =
                    made.stream().filter(b -> allowed(b, its)).findFirst().orElse(null);
            if (joined == null) {
                made.add(its);
            } else if (joined != its) {
                joined.members.addAll(its.members);
                joined.apart.addAll(its.apart);
                its.members.forEach(member -> blockOf.put(member, joined));
            }
        }
    }

    private void separate(List<String> some, List<String> others) {
        for (String one : some) {
            for (String other : others) {
                if (block(one) != block(other)) {
                    block(one).apart.add(other);
                    block(other).apart.add(one);
                    leaving.add(one);
                }
            }
        }
    }

    private Block block(String id) {
        return blockOf.computeIfAbsent(id, i -> {
            Block block = new Block();
            block.members.add(i);
            return block;
        });
    }

    private static boolean allowed(Block one, Block other) {
        return one == other || Collections.disjoint(one.apart, other.members);
    }

    /** Whether anybody decided anything on a statement. */
    boolean concern(String id) {
        return blockOf.containsKey(id);
    }

    /** Whether a statement, of those that are to be apart, is the one that leaves. */
    boolean leaves(String id) {
        return leaving.contains(id);
    }

    /** Whether no decision keeps two statements apart. */
    boolean allow(String one, String other) {
        @Nullable Block a = blockOf.get(one);
        @Nullable Block b = blockOf.get(other);
        return a == null || b == null || allowed(a, b);
    }

    /** The statements that are together with this one, itself among them. */
    Set<String> with(String id) {
        @Nullable Block block = blockOf.get(id);
        return block == null ? Set.of(id) : Collections.unmodifiableSet(block.members);
    }
}

package dev.sayso.figure;

import dev.sayso.figure.Relation.Kind;
import dev.sayso.text.Lexemes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells which figures are a part of another one, come on top of it, or take its place, by the words between them. */
final class Relations {

    private static final int FIGURES_BACK = 8;
    private static final int SENTENCES_BACK = 2;
    private static final int NEAR = 8;
    private static final Set<String> INCLUDING = Set.of("including", "include", "included", "includes");
    private static final Set<String> BE = Set.of("were", "are", "was", "is");
    private static final Set<String> THEM = Set.of("them", "whom", "these", "those", "which");
    private static final Set<String> STOOD = Set.of("stood", "stands", "put", "was");

    private final Lexemes lexemes;
    private final List<Sketch> sketches;
    private final int[] sentences;
    private final List<List<Relation>> found = new ArrayList<>();
    private final int[] wholes;

    private Relations(Lexemes lexemes, List<Sketch> sketches) {
        this.lexemes = lexemes;
        this.sketches = sketches;
        this.sentences = Sketch.sentences(lexemes, sketches);
        this.wholes = new int[sketches.size()];
        Arrays.fill(wholes, -1);
        sketches.forEach(sketch -> found.add(new ArrayList<>()));
    }

    static Relations of(Lexemes lexemes, List<Sketch> sketches) {
        Relations relations = new Relations(lexemes, sketches);
        for (int i = 0; i < sketches.size(); i++) {
            relations.partOf(i);
            relations.onTopOf(i);
            relations.takenPlace(i);
        }
        return relations;
    }

    /** The relations of the figure at an index. */
    List<Relation> of(int i) {
        return found.get(i);
    }

    /** The index of the figure that this one is a part of; −1 where none is known. */
    int wholeOf(int i) {
        return wholes[i];
    }

    private void partOf(int i) {
        Sketch sketch = sketches.get(i);
        int first = sketch.first();
        int end = sketch.end();
        if (INCLUDING.contains(lexemes.word(first - 1))) {
            part(i, whole(i, 1), first - 1, first);
        } else if (isAmongThem(first)) {
            int verb = BE.contains(lexemes.word(first - 1)) ? 1 : 0;
            part(i, whole(i, 1), first - 2 - verb, first - verb);
        } else if (lexemes.wordsAt(end, "of") && THEM.contains(lexemes.word(end + 1))) {
            part(i, whole(i, 1), end, end + 2);
        } else if (isOfTheNext(i)) {
            part(i, i + 1, end, sketches.get(i + 1).first());
        } else if (i > 0 && isOutOf(i - 1, i)) {
            part(i, i - 1, sketches.get(i - 1).first() - 2, sketches.get(i - 1).first());
        } else if (i > 0 && wholes[i - 1] >= 0 && isListedAfter(i)) {
            Relation brother = found.get(i - 1).stream()
                    .filter(r -> r.kind() == Kind.PART_OF)
                    .findFirst()
                    .orElseThrow();
            int whole = wholes[i - 1];
            if (!sketch.exceeds(sketches.get(whole)) && isOneKind(i, whole)) {
                wholes[i] = whole;
                found.get(i).add(brother);
            }
        }
    }

    /** {@code among them four children}, {@code of whom four}, {@code among them were four}. */
    private boolean isAmongThem(int first) {
        int at = BE.contains(lexemes.word(first - 1)) ? first - 3 : first - 2;
        boolean opens = lexemes.wordsAt(at, "among") || lexemes.wordsAt(at, "of");
        return opens && THEM.contains(lexemes.word(at + 1));
    }

    /** {@code four of the 27}. */
    private boolean isOfTheNext(int i) {
        int end = sketches.get(i).end();
        return i + 1 < sketches.size()
                && lexemes.wordsAt(end, "of")
                && isDefinite(end + 1)
                && sketches.get(i + 1).first() == end + 2
                && !sketches.get(i).exceeds(sketches.get(i + 1));
    }

    /** {@code of the 27 killed, four were children}. */
    private boolean isOutOf(int whole, int i) {
        int at = sketches.get(whole).first() - 2;
        return sentences[whole] == sentences[i]
                && lexemes.wordsAt(at, "of")
                && isDefinite(at + 1)
                && (lexemes.startsSentence(at) || lexemes.wordsAt(at - 1, ","))
                && !Region.isBroken(
                        lexemes, sketches.get(whole).bodyEnd(), sketches.get(i).first())
                && !sketches.get(i).exceeds(sketches.get(whole))
                && isOneKind(i, whole);
    }

    private boolean isDefinite(int at) {
        return switch (lexemes.word(at)) {
            case "the", "these", "those", "its", "their", "all" -> true;
            default -> false;
        };
    }

    /** {@code four children and two nurses}, {@code four were children and two were nurses}. */
    private boolean isListedAfter(int i) {
        Sketch before = sketches.get(i - 1);
        Sketch sketch = sketches.get(i);
        int from = before.bodyEnd();
        if (sentences[i] != sentences[i - 1] || sketch.first() - from > NEAR / 2 || sketch.first() <= from) {
            return false;
        }
        String last = lexemes.word(sketch.first() - 1);
        boolean sameVerb = BE.contains(lexemes.word(sketch.bodyEnd())) == BE.contains(lexemes.word(from));
        return (last.equals("and") || last.equals(",")) && sameVerb && !isBroken(from, sketch.first());
    }

    private boolean isBroken(int from, int to) {
        return Region.isBroken(lexemes, from, to);
    }

    private void onTopOf(int i) {
        Sketch sketch = sketches.get(i);
        boolean compares = lexemes.wordsAt(sketch.end() + 1, "than");
        if (!sketch.additional() || compares) {
            return;
        }
        int base = -1;
        for (int j = i - 1; j >= Math.max(0, i - FIGURES_BACK) && base < 0; j--) {
            boolean near = sentences[i] - sentences[j] <= SENTENCES_BACK;
            boolean same = sketch.measure() != null
                    && sketches.get(j).measure() != null
                    && sketch.measure().measure()
                            == Objects.requireNonNull(sketches.get(j).measure()).measure();
            base = near && same && isOneKind(i, j) && wholes[j] < 0 ? j : -1;
        }
        for (int j = i - 1; j >= 0 && base < 0 && sentences[i] == sentences[j]; j--) {
            base = isOneKind(i, j) && wholes[j] < 0 && sketch.quantity().unit() == null ? j : -1;
        }
        if (base >= 0) {
            int number = sketch.quantity().first();
            boolean after = sketch.first() == number && !sketch.person();
            add(
                    i,
                    Kind.ON_TOP_OF,
                    base,
                    after ? sketch.end() : sketch.first(),
                    after ? sketch.end() + 1 : Math.max(number, sketch.first() + 1));
        }
    }

    private void takenPlace(int i) {
        Sketch sketch = sketches.get(i);
        int first = sketch.first();
        boolean from = lexemes.wordsAt(first - 1, "from");
        if (from && ScopeWords.CHANGED.contains(lexemes.word(first - 2))) {
            boolean to = i + 1 < sketches.size()
                    && sentences[i + 1] == sentences[i]
                    && lexemes.wordsAt(sketches.get(i + 1).first() - 1, "to")
                    && sketches.get(i + 1).first() - sketch.bodyEnd() <= NEAR;
            previous(to ? i + 1 : before(i), i, first - 2, first);
        } else if (lexemes.wordsAt(first - 2, "rather", "than") || lexemes.wordsAt(first - 2, "instead", "of")) {
            previous(before(i), i, first - 2, first);
        } else if (lexemes.wordsAt(first - 1, "of") && isEarlierCount(first - 2)) {
            previous(before(i), i, earlier(first - 2), first);
        } else if (lexemes.wordsAt(first - 2, "than", "the")) {
            previous(before(i), i, first - 2, first);
        } else if (lexemes.wordsAt(first - 1, "to")
                && ScopeWords.CHANGED.contains(lexemes.word(first - 2))
                && stoodBefore(i)) {
            previous(i, before(i), first - 2, first);
        }
    }

    /** {@code down from an earlier toll of 27}: the noun at which the words end. */
    private boolean isEarlierCount(int noun) {
        return earlier(noun) >= 0;
    }

    private int earlier(int noun) {
        return switch (lexemes.word(noun)) {
            case "toll", "figure", "count", "estimate", "tally", "total", "number" ->
                ScopeWords.EARLIER.contains(lexemes.word(noun - 1))
                        ? noun - 1
                        : ScopeWords.EARLIER.contains(lexemes.word(noun - 2)) ? noun - 2 : -1;
            default -> -1;
        };
    }

    /** {@code it stood at 27 on Wednesday and was cut to 23}. */
    private boolean stoodBefore(int i) {
        int before = before(i);
        return before >= 0
                && lexemes.wordsAt(sketches.get(before).first() - 1, "at")
                && STOOD.contains(lexemes.word(sketches.get(before).first() - 2));
    }

    /** The nearest figure before in the same sentence that may count the same; −1 where none is. */
    private int before(int i) {
        for (int j = i - 1; j >= 0 && sentences[j] == sentences[i]; j--) {
            if (isOneKind(i, j) && wholes[j] < 0) {
                return j;
            }
        }
        return -1;
    }

    private int whole(int i, int sentencesBack) {
        for (int j = i - 1; j >= Math.max(0, i - FIGURES_BACK) && sentences[i] - sentences[j] <= sentencesBack; j--) {
            if (!sketches.get(i).exceeds(sketches.get(j)) && isOneKind(i, j)) {
                return j;
            }
        }
        return -1;
    }

    private boolean isOneKind(int i, int j) {
        return Objects.equals(
                sketches.get(i).quantity().unit(), sketches.get(j).quantity().unit());
    }

    private void part(int i, int whole, int from, int to) {
        if (whole >= 0) {
            wholes[i] = whole;
            add(i, Kind.PART_OF, whole, from, to);
        }
    }

    private void previous(int now, int then, int from, int to) {
        if (now >= 0 && then >= 0 && isOneKind(now, then)) {
            add(now, Kind.PREVIOUS, then, from, to);
        }
    }

    private void add(int i, Kind kind, int other, int from, int to) {
        boolean known = found.get(i).stream().anyMatch(r -> r.kind() == kind);
        if (!known) {
            found.get(i).add(new Relation(kind, NewsFigureFinder.id(other), lexemes.span(from, to)));
        }
    }
}

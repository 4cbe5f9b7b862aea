"""Reports as the model sees them: words, their pieces and features, and the attributions marked in them."""
import bisect
import dataclasses
import json
import pathlib

import numpy as np

from attribution import wordpiece

CASES, QUOTES, BREAKS = 8, 3, 3  # how many values each feature of a word has
NONE, SOURCE, CONTENT, CUE = range(4)  # roles of a word in one attribution
ROLES = {"source": SOURCE, "content": CONTENT, "cue": CUE}


@dataclasses.dataclass
class Attribution:
    """The words of one attribution, by role; sorted numbers of words."""
    cue: list
    source: list
    content: list


@dataclasses.dataclass
class Soft:
    """What a teacher makes of a report: tag probabilities per word, and its candidate cues with the roles around them.

    cues: (word, probability, first word of the roles, role probabilities [words, 4]) each.
    """
    tags: np.ndarray
    cues: list


@dataclasses.dataclass
class Document:
    """A report cut into words; `first[w]` is the first piece of word w, `first[-1]` the number of pieces.

    It has attributions by a known annotator, or what a teacher makes of it, or nothing.
    """
    id: str
    text: str
    words: list
    pieces: np.ndarray
    first: np.ndarray
    case: np.ndarray
    quote: np.ndarray
    breaks: np.ndarray
    line: np.ndarray
    annotator: int = -1
    attributions: tuple = ()
    soft: Soft = None


def case_of(word):
    letters = [c for c in word if c.isalpha()]
    if any(c.isdecimal() for c in word):
        return 6
    if not letters:
        return 7
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1
    if all(upper):
        return 4 if len(letters) == 1 else 3
    return 2 if upper[0] and not any(upper[1:]) else 5


def quote_states(text, words):
    """Per word 0 outside a quotation, 1 inside, 2 a quotation mark; a line ends every quotation."""
    states, inside, before = [], False, 0
    skip = False
    for number, (start, end) in enumerate(words):
        if "\n" in text[before:start]:
            inside = False
        before = end
        if skip:
            states.append(2)
            skip = False
            continue
        char = text[start:end]
        two = char in ("'", "`") and text[start:start + 2] in ("''", "``")
        if char == "\u201c" or two and char == "`":
            inside, state = True, 2
        elif char == "\u201d":
            inside, state = False, 2
        elif char == '"' or two:
            inside, state = not inside, 2
        else:
            state = int(inside)
        skip = two
        states.append(state)
    return states


def document(report_id, text, splitter):
    words = wordpiece.words(text)
    pieces, first, lines = [], [], []
    for start, end in words:
        first.append(len(pieces))
        pieces += splitter.pieces(text[start:end])
    breaks, line, before = [], 0, 0
    for number, (start, end) in enumerate(words):
        broken = "\n" in text[before:start]
        line += broken
        breaks.append(2 if number == 0 else int(broken))
        lines.append(line)
        before = end
    return Document(report_id, text, words, np.array(pieces, np.int32), np.array(first + [len(pieces)], np.int32),
                    np.array([case_of(text[s:e]) for s, e in words], np.int8),
                    np.array(quote_states(text, words), np.int8), np.array(breaks, np.int8), np.array(lines, np.int32))


def words_of(spans, starts, ends):
    """The words that a list of spans touches."""
    touched = set()
    for start, end in spans:
        touched.update(range(bisect.bisect_right(ends, start), bisect.bisect_left(starts, end)))
    return sorted(touched)


def reports(pack):
    with open(pathlib.Path(pack) / "reports.jsonl", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def attributions(gold, starts, ends):
    """The attributions of one annotator as words; one without a cue or a content teaches nothing and is left out."""
    found = []
    for a in gold:
        by_role = {role: words_of(a[role], starts, ends) for role in ROLES}
        if by_role["cue"] and by_role["content"]:
            found.append(Attribution(**by_role))
    return tuple(sorted(found, key=lambda a: a.cue[0]))


def marked(pack, splitter, annotators=None, everyone=False):
    """The pack's reports with the attributions of their first annotator, and the annotators' names in order.

    With `everyone`, a report that several people marked is given once for each of them.
    """
    with open(pathlib.Path(pack) / "gold.jsonl", encoding="utf-8") as lines:
        gold = {g["id"]: g for g in map(json.loads, lines)}
    annotators = annotators or sorted({g["annotator"] for g in gold.values()})
    found = []
    for report in reports(pack):
        plain = document(report["id"], report["text"], splitter)
        starts, ends = [s for s, _ in plain.words], [e for _, e in plain.words]
        g = gold[report["id"]]
        readings = {g["annotator"]: g["attributions"], **(g.get("others") or {} if everyone else {})}
        for annotator, marks in readings.items():
            found.append(dataclasses.replace(
                plain, annotator=annotators.index(annotator) if annotator in annotators else -1,
                attributions=attributions(marks, starts, ends)))
    return found, annotators


def unmarked(pack, splitter):
    return [document(report["id"], report["text"], splitter) for report in reports(pack)]

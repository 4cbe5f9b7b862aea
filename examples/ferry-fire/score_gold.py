#!/usr/bin/env python3
"""Scores the output of `read --format jsonl` against gold.json, statement by statement.

    sayso read --format jsonl examples/ferry-fire/manifest.csv > read.jsonl
    python3 examples/ferry-fire/score_gold.py read.jsonl [--misses]

A gold statement is found by the predicted one whose content shares most of its words with it (Jaccard at least 0.5, one to
one; an outlet's own statements among themselves). Of those found:

source   one of the names given is one of the party's, or there are none and the party is unnamed
stance, medium (its kind), said (the first day)   equal to the gold; medium and said over statements that have them in gold
chain    as many parties as in the gold, each with one of its names (an unnamed one by any name); over statements with a chain in gold
protected   its rule equals the gold's; over statements that are protected in gold
hedges   words of hedges that the gold has, each overlapped by a predicted one
extra    predicted statements (chains, protections, hedges) that match none

A shielded person is right where some statement of that report has the person's rule.

Figures and times are scored by their own words: a figure by low, high and measure, a time by its value, each at a
place in the text where the gold has one. An open question is found where at least half of its words and the gold's are
the same (Jaccard), a headline gap where one of its kind shares words with the gold's in the body.
"""
import argparse
import collections
import difflib
import json
import re
from pathlib import Path

from check_gold import HERE, load, normal, occurrences

LEAST = 0.5


def name_key(name):
    return re.sub(r"^(the|dr|captain|mr|mrs|ms) ", "", name.lower()).replace("’", "'")


class Normalised:
    """A predicted report's text with single spaces, and the way from its code point offsets into the gold's text.

    The two may differ by what a page shows beside its article.
    """

    def __init__(self, text, gold):
        self.to, out, gap = [], [], True
        for c in text:
            self.to.append(len(out))
            if not c.isspace():
                out.append(c)
                gap = False
            elif not gap:
                out.append(" ")
                gap = True
        self.to.append(len(out))
        self.text = "".join(out).strip()
        blocks = difflib.SequenceMatcher(None, self.text, gold, autojunk=False).get_matching_blocks()
        self.gold = {a + k: b + k for a, b, size in blocks for k in range(size)}

    def places(self, spans):
        return {self.gold.get(i, -1 - i) for s, e in spans for i in range(self.to[s], self.to[e])}


def gold_places(pieces, text):
    found = set()
    for piece in pieces or []:
        words, nth = (piece["words"], piece.get("nth", 0)) if isinstance(piece, dict) else (piece, 0)
        at = occurrences(normal(words), text)[nth]
        found |= set(range(at, at + len(normal(words))))
    return found


def jaccard(a, b):
    return len(a & b) / len(a | b) if a | b else 0


def match(gold, predicted):
    pairs = sorted(((jaccard(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted)), reverse=True)
    left, right, kept = set(), set(), {}
    for score, i, j in pairs:
        if score >= LEAST and i not in left and j not in right:
            left.add(i)
            right.add(j)
            kept[i] = j
    return kept


def spans(part):
    return (part or {}).get("spans") or []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("read")
    parser.add_argument("--misses", action="store_true", help="print what was missed, report by report")
    args = parser.parse_args()
    gold = json.loads((HERE / "gold.json").read_text(encoding="utf-8"))
    parties = {p["id"]: p for p in gold["parties"]}
    records = [json.loads(line) for line in Path(args.read).read_text(encoding="utf-8").splitlines()]
    counts = collections.Counter()
    for report in gold["reports"]:
        record = record_of(report, records)
        if record is None:
            print(f"{report['id']}: no record")
            counts["reports missing"] += 1
            continue
        score(report, record, parties, counts, args.misses)
        shielded([p for p in gold["shielded"] if p["report"] == report["id"]], record, counts, args.misses)
    show(counts)


def record_of(report, records):
    """What was read from a gold report; None if it was not."""
    return next((r for r in records if r["report"].get("ref") == report.get("ref", 0)
                 or not report.get("ref") and (r["report"]["path"] or "").endswith(report["file"])), None)


def score(report, record, parties, counts, misses):
    text, _ = load(report)
    shown = Normalised(record["report"]["text"], text)
    if shown.text != text:
        counts["reports whose text differs"] += 1
    for own in (False, True):
        wanted = [s for s in report["statements"] if (s["form"] == "own") == own]
        given = [s for s in record["statements"] if (s["form"] == "own") == own]
        at = [gold_places(s["content"], text) for s in wanted]
        found = match(at, [shown.places(spans(s["content"])) for s in given])
        kind = "own" if own else "others"
        counts[kind, "gold"] += len(wanted)
        counts[kind, "predicted"] += len(given)
        counts[kind, "found"] += len(found)
        for i, s in enumerate(wanted):
            if i not in found:
                if misses:
                    print(f"{s['id']} missed: {s['source']} {s['cue']} {s['content']}")
                continue
            p = given[found[i]]
            compare(s, p, parties, counts if not own else collections.Counter(), misses)
            shades(s, p, text, shown, parties, counts, misses)
        if misses:
            for j, p in enumerate(given):
                if j not in found.values():
                    content = words(record, spans(p["content"]))
                    print(f"{report['id']} extra {p['form']}: {p['source']['names']} | {content}")
    values(report["figures"], record["figures"], text, shown, "figures", counts, misses,
           lambda f: (f["low"], f["high"], f["measure"]))
    values(report["times"], record["times"], text, shown, "times", counts, misses, lambda t: t["value"])
    questions(report, record, text, shown, counts, misses)
    gaps(report, record, text, shown, counts, misses)


def compare(s, p, parties, counts, misses):
    names = {name_key(n) for i in s["party"] if parties[i]["named"] for n in parties[i]["names"]}
    given = {name_key(n) for n in p["source"]["names"]}
    right = bool(names & given) if names else not given
    medium, said = (p.get("medium") or {}).get("kind"), (p.get("said") or {}).get("earliest")
    counts["source right"] += right
    counts["stance right"] += s["stance"] == p["stance"]
    counts["compared"] += 1
    if s.get("medium"):
        counts["medium gold"] += 1
        counts["medium right"] += s["medium"]["kind"] == medium
    if s.get("said"):
        counts["said gold"] += 1
        counts["said right"] += s["said"]["earliest"] == said
    counts["medium extra"] += not s.get("medium") and medium is not None
    counts["said extra"] += not s.get("said") and said is not None
    if misses and not right:
        print(f"{s['id']} source {s['source']}: {sorted(given)} instead of {sorted(names)}")
    if misses and s["stance"] != p["stance"]:
        print(f"{s['id']} stance {s['cue']}: {p['stance']} instead of {s['stance']}")
    if misses and (s.get("medium") or {}).get("kind") != medium:
        print(f"{s['id']} medium {s.get('medium')}: {medium}")
    if misses and (s.get("said") or {}).get("earliest") != said:
        print(f"{s['id']} said {s.get('said')}: {said}")


def shades(s, p, text, shown, parties, counts, misses):
    """Who reports whom, who is protected, how it is hedged: of all statements, an outlet's own ones too."""
    chain = [{name_key(n) for n in parties[i]["names"]} if parties[i]["named"] else None for i in s.get("chain", [])]
    given = [name_key(n) for n in p["chain"]]
    rule = (p.get("protected") or {}).get("rule")
    right = len(chain) == len(given) and all(names is None or n in names for names, n in zip(chain, given))
    part(counts, "chain", bool(chain), right, bool(given))
    part(counts, "protected", bool(s.get("protected")), s.get("protected") == rule, rule is not None)
    if misses and (chain or given) and not right:
        print(f"{s['id']} chain {s.get('chain')}: {given}")
    if misses and s.get("protected") != rule:
        print(f"{s['id']} protected {s.get('protected')}: {rule}")
    hedges = [gold_places([hedge], text) for hedge in s.get("hedges", [])]
    found = [shown.places([span]) for span in p["hedges"]]
    for at in hedges:
        counts["hedges gold"] += 1
        counts["hedges right"] += any(at & f for f in found)
        if misses and not any(at & f for f in found):
            print(f"{s['id']} hedge missed: {s['hedges']}")
    for j, f in enumerate(found):
        extra = not any(at & f for at in hedges)
        counts["hedges extra"] += extra
        if misses and extra:
            print(f"{s['id']} hedge extra: {''.join(text[i] for i in sorted(f) if i >= 0)}")


def part(counts, what, wanted, right, given):
    counts[what + " gold"] += wanted
    counts[what + " right"] += wanted and right
    counts[what + " extra"] += given and not wanted


def shielded(gold, record, counts, misses):
    rules = {(s.get("protected") or {}).get("rule") for s in record["statements"]}
    for person in gold:
        counts["shielded", "gold"] += 1
        counts["shielded", "right"] += person["rule"] in rules
        if misses and person["rule"] not in rules:
            print(f"{person['report']} shielded missed: {person['words']} ({person['rule']})")


def values(gold, predicted, text, shown, kind, counts, misses, key):
    places = [gold_places([g], text) for g in gold]
    taken = set()
    for g, at in zip(gold, places):
        near = [j for j, p in enumerate(predicted) if j not in taken and at & shown.places(p["spans"])]
        hit = next((j for j in near if key(predicted[j]) == key(g)), None)
        counts[kind, "gold"] += 1
        counts[kind, "right"] += hit is not None
        taken |= {hit} if hit is not None else set(near[:1])
        if misses and hit is None:
            print(f"{kind} {g['words']!r}: {[key(predicted[j]) for j in near]} instead of {key(g)}")
    counts[kind, "predicted"] += len(predicted)


def questions(report, record, text, shown, counts, misses):
    wanted = [gold_places([q], text) for q in report["openQuestions"]]
    found = match(wanted, [shown.places(q["spans"]) for q in record["openQuestions"]])
    counts["open questions", "gold"] += len(wanted)
    counts["open questions", "right"] += len(found)
    counts["open questions", "predicted"] += len(record["openQuestions"])
    for i, q in enumerate(report["openQuestions"]):
        if misses and i not in found:
            print(f"{report['id']} open question missed: {q['words']}")
    for j, q in enumerate(record["openQuestions"]):
        if misses and j not in found.values():
            print(f"{report['id']} open question extra: {words(record, q['spans'])}")


def gaps(report, record, text, shown, counts, misses):
    left = list(record["headlineGaps"])
    for gap in report["headlineGaps"]:
        at = gold_places([gap["body"]], text)
        hit = next((g for g in left if g["kind"] == gap["kind"] and at & shown.places(g["body"])), None)
        counts["headline gaps", "gold"] += 1
        counts["headline gaps", "right"] += hit is not None
        if hit is not None:
            left.remove(hit)
        elif misses:
            print(f"{report['id']} headline gap missed: {gap['kind']} {gap['headline']} | {gap['body']}")
    counts["headline gaps", "predicted"] += len(record["headlineGaps"])
    for gap in left if misses else []:
        print(f"{report['id']} headline gap extra: {gap['kind']} | {words(record, gap['body'])}")


def words(record, found):
    return " … ".join(record["report"]["text"][a:b] for a, b in found)


def show_line(name, right, whole):
    print(f"{name:24} {right:4} of {whole:4}  {right / whole if whole else 0:.3f}")


def show(counts):
    line = show_line
    for kind in ("others", "own"):
        line(f"{kind}: found", counts[kind, "found"], counts[kind, "gold"])
        line(f"{kind}: precision", counts[kind, "found"], counts[kind, "predicted"])
    for what in ("source", "stance"):
        line(f"{what} right", counts[f"{what} right"], counts["compared"])
    for what in ("medium", "said", "chain", "protected", "hedges"):
        line(f"{what} right", counts[f"{what} right"], counts[f"{what} gold"])
        print(f"{what + ' extra':24} {counts[what + ' extra']:4}")
    for kind in ("figures", "times", "open questions", "headline gaps"):
        line(f"{kind}: right", counts[kind, "right"], counts[kind, "gold"])
        line(f"{kind}: precision", counts[kind, "right"], counts[kind, "predicted"])
    line("shielded: right", counts["shielded", "right"], counts["shielded", "gold"])
    for what in ("reports missing", "reports whose text differs"):
        if counts[what]:
            print(f"{what}: {counts[what]}")


if __name__ == "__main__":
    main()

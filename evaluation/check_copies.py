#!/usr/bin/env python3
"""Checks what `claims --format jsonl` says of copies against a plain count of shared five-word runs over all pairs of reports.

    python3 evaluation/check_copies.py ../shared/corpora/gva gva.jsonl gva-claims.jsonl [--misses]

gva.jsonl is the output of `read --format jsonl` for the pack. The share of two reports is the number of different runs of five
words (letters and digits, small letters) that both have, divided by that of the runs that either has.

half or more       such pairs; those in one family of copies, with shared passages as evidence that are the same words in both;
                   and those whose reports stand in different storylines, where no claim can have both
under a twentieth  pairs that are told to be a copy of one another on words, though they share less
origins            of the pairs of half or more, the outlets' own statements inside a shared passage that are traced to a
                   party of the other report or to the same origin
"""
import argparse
import collections
import itertools
import json
import re
from pathlib import Path

WORD = re.compile(r"[^\W_]+")
RUN, MUCH, LITTLE = 5, 0.5, 0.05


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack")
    parser.add_argument("read")
    parser.add_argument("claims")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    texts = {r["id"]: r["text"] for r in lines(Path(args.pack) / "reports.jsonl")}
    records = lines(args.read)
    refs = {r["report"]["id"]: r["report"]["ref"] for r in records}
    shares = all_shares({i: runs(t) for i, t in texts.items()})
    story = lines(args.claims)
    storyline = {refs[r]: s["id"] for s in story if s["schema"] == "storyline/1" for r in s["reports"]}
    told = {frozenset((refs[c["original"]], refs[c["copy"]])): c
            for s in story if s["schema"] == "storyline/1" for c in s["copies"]}
    family = families(told)
    half = [p for p, share in shares.items() if share >= MUCH]
    apart = [p for p in half if len({storyline[i] for i in p}) > 1]
    right = [p for p in half if len({family.get(i, i) for i in p}) == 1 and evidence(told.get(p), texts, refs)]
    print(f"half or more: pairs      {len(half)}")
    print(f"  with evidence          {len(right)}")
    print(f"  in two storylines      {len(apart)}")
    wrong = [p for p in told if shares.get(p, 0) < LITTLE]
    print(f"under a twentieth, told  {len(wrong)} of {len(told)} copies")
    origins([told[p] for p in half if p in told], story, {r["report"]["id"]: r for r in records}, args.misses)
    if args.misses:
        for p in half:
            if p not in right:
                print("missed", sorted(p), round(shares[p], 2), "two storylines" if p in apart else "")
        for p in wrong:
            print("wrong", sorted(p), round(shares.get(p, 0), 3), told[p]["share"])


def lines(file):
    return [json.loads(line) for line in Path(file).read_text(encoding="utf-8").splitlines()]


def runs(text):
    words = WORD.findall(text.lower())
    return {tuple(words[k:k + RUN]) for k in range(len(words) - RUN + 1)}


def all_shares(by_report):
    having, common = collections.defaultdict(list), collections.Counter()
    for report, its in by_report.items():
        for run in its:
            having[run].append(report)
    for reports in having.values():
        common.update(frozenset(pair) for pair in itertools.combinations(reports, 2))
    return {p: n / (sum(len(by_report[i]) for i in p) - n) for p, n in common.items()}


def families(told):
    parent = {}

    def root(i):
        while parent.get(i, i) != i:
            i = parent[i]
        return i

    for a, b in map(sorted, told):
        parent.setdefault(a, a)
        parent.setdefault(b, b)
        parent[root(a)] = root(b)
    return {i: root(i) for i in parent}


def evidence(copy, texts, refs):
    """Whether a copy's passages are the same words in both; a copy of a copy needs none of its own."""
    if copy is None:
        return True
    a, b = texts[refs[copy["original"]]], texts[refs[copy["copy"]]]
    return bool(copy["passages"]) and all(
        WORD.findall(a[slice(*p["original"])].lower()) == WORD.findall(b[slice(*p["copy"])].lower()) for p in copy["passages"])


def origins(copies, story, records, misses):
    claim = {s["statement"]: (o["name"], o["independent"], {x["report"] for x in o["statements"]}, o["evidence"])
             for c in story if c["schema"] == "claim/1" for o in c["origins"] for s in o["statements"]}
    inside = traced = 0
    for copy in copies:
        names = {o for s in records[copy["original"]]["statements"] if s["id"] in claim for o in [claim[s["id"]][0]]}
        names.add(records[copy["original"]]["report"]["outlet"] or "")
        for s in records[copy["copy"]]["statements"]:
            whole = all(any(p["copy"][0] <= a and b <= p["copy"][1] + 2 for p in copy["passages"]) for a, b in s["content"]["spans"])
            if s["form"] != "own" or not whole or s["id"] not in claim:
                continue
            inside += 1
            name, _, reports, words = claim[s["id"]]
            right = any(e["kind"] == "same-words" for e in words) and (
                name in names or copy["original"] in reports
                or copy["original"] in {e["report"] for e in words} or len({e["report"] for e in words}) > 1)
            traced += right
            if misses and not right:
                print("not traced", copy["copy"], name, words)
    print(f"origins: own-voice statements in passages {inside}, traced by same words {traced}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Scores what `claims --format jsonl` says of copies, origins and circles against gold.json.

    sayso read --format jsonl --ledger L examples/ferry-fire/manifest.csv > read.jsonl
    sayso claims --format jsonl --profile evidentiary --ledger L > claims.jsonl
    python3 examples/ferry-fire/score_story.py read.jsonl claims.jsonl [--misses]

copies       pairs of reports that the gold says share words and that stand in one family of copies (a copy of a copy counts)
origins      for each gold statement of a claim that was found (as in score_gold.py): the origin that the product traces it to
             is named as one of the gold origin's party, of who speaks for it, or of whom it speaks for; an unnamed party in
             the gold is right where the origin is not named, and where several go back to it they are one
grouped      for each gold claim the predicted claims that hold most of its statements, and over its pairs of
             statements whether both are told to go back to the same party or to different ones
circles      outlets that cite each other in the gold's claims ("because" names them), and those found
"""
import argparse
import collections
import itertools
import json
from pathlib import Path

from check_gold import HERE, load
from score_gold import Normalised, gold_places, match, name_key, record_of, spans


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("read")
    parser.add_argument("claims")
    parser.add_argument("--misses", action="store_true", help="print what is wrong")
    args = parser.parse_args()
    gold = json.loads((HERE / "gold.json").read_text(encoding="utf-8"))
    records = lines(args.read)
    story = lines(args.claims)
    ids = {r["id"]: record_of(r, records) for r in gold["reports"]}
    missing = [r for r, record in ids.items() if record is None]
    if missing:
        print("reports missing: " + " ".join(missing))
    ids = {r: record["report"]["id"] for r, record in ids.items() if record}
    found = statements(gold, records)
    claims = [o for o in story if o["schema"] == "claim/1"]
    copies(gold, ids, [o for o in story if o["schema"] == "storyline/1"], args.misses)
    origins(gold, found, claims, args.misses)
    circles(gold, ids, claims, args.misses)


def lines(file):
    return [json.loads(line) for line in Path(file).read_text(encoding="utf-8").splitlines()]


def statements(gold, records):
    """Gold statement id -> predicted statement id, for those that were found."""
    found = {}
    for report in gold["reports"]:
        record = record_of(report, records)
        if record is None:
            continue
        text, _ = load(report)
        shown = Normalised(record["report"]["text"], text)
        for own in (False, True):
            wanted = [s for s in report["statements"] if (s["form"] == "own") == own]
            given = [s for s in record["statements"] if (s["form"] == "own") == own]
            at = [gold_places(s["content"], text) for s in wanted]
            hits = match(at, [shown.places(spans(s["content"])) for s in given])
            found.update({wanted[i]["id"]: given[j]["id"] for i, j in hits.items()})
    return found


def families(pairs):
    groups = []
    for pair in pairs:
        joined = [g for g in groups if g & pair]
        groups = [g for g in groups if not g & pair] + [set().union(pair, *joined)]
    return {frozenset(p) for g in groups for p in itertools.combinations(sorted(g), 2)}


def copies(gold, ids, storylines, misses):
    wanted = families([{ids[c["from"]], ids[t]} for c in gold["copies"] for t in c["to"]])
    told = [c for s in storylines for c in s.get("copies", [])]
    given = families([{c["original"], c["copy"]} for c in told])
    first = {(ids[c["from"]], ids[t]) for c in gold["copies"] for t in c["to"]}
    print(f"copies: right            {len(wanted & given):4} of {len(wanted):4}")
    print(f"copies: wrong            {len(given - wanted):4}")
    turned = [c for c in told if (c["copy"], c["original"]) in first]
    print(f"copies: direction wrong  {len(turned):4}")
    if misses:
        back = {v: k for k, v in ids.items()}
        for kind, pairs in (("missed", wanted - given), ("wrong", given - wanted)):
            for pair in pairs:
                print(f"copies {kind}: " + " ".join(sorted(back.get(i, i) for i in pair)))


def accepted(party, parties):
    """Names by which a gold party may be called as an origin: its own, and those along "for" in either direction."""
    chain, at = [party], parties[party].get("for")
    while at:
        chain.append(at)
        at = parties[at].get("for")
    below = [p["id"] for p in parties.values() if p.get("for") == party]
    return {name_key(n) for i in chain + below for n in parties[i]["names"]}


def origins(gold, found, claims, misses):
    parties = {p["id"]: p for p in gold["parties"]}
    origin_of = {}
    for claim in claims:
        for number, origin in enumerate(claim["origins"]):
            for s in origin["statements"]:
                origin_of.setdefault(s["statement"], []).append((claim["id"], number, origin))
    count = collections.Counter()
    for claim in gold["claims"]:
        told = {}
        for origin in claim["origins"]:
            for s in origin["statements"]:
                count["gold"] += 1
                if s not in found:
                    count["statement not found"] += 1
                elif found[s] not in origin_of:
                    count["statement in no claim"] += 1
                else:
                    told[s] = (origin["party"], origin_of[found[s]])
        for s, (party, given) in told.items():
            right = any(is_right(party, o, parties) for _, _, o in given)
            count["compared"] += 1
            count["named right"] += right
            if misses and not right:
                print(f"{claim['id']} {s}: {[o['name'] for _, _, o in given]} instead of {parties[party]['names'][0]}")
        for (a, (p, x)), (b, (q, y)) in itertools.combinations(sorted(told.items()), 2):
            same = bool({key(o) for _, _, o in x} & {key(o) for _, _, o in y})
            count["pairs of one origin"] += p == q
            count["told as one"] += p == q and same
            count["pairs of two origins"] += p != q
            count["told as two"] += p != q and not same
            if misses and (p == q) != same:
                print(f"{claim['id']} {a} {b}: told as {'one' if same else 'two'}: "
                      f"{[o['name'] for _, _, o in x]} {[o['name'] for _, _, o in y]}")
        holds = collections.Counter(c for _, given in told.values() for c, _, _ in given[:1])
        count["claims"] += 1
        count["claims in one"] += len(holds) == 1
        most = holds.most_common(1)
        if most:
            predicted = next(c for c in claims if c["id"] == most[0][0])
            wanted = len({p for p, given in told.values() if any(c == most[0][0] for c, _, _ in given)})
            count["claims held"] += 1
            count["origins counted right"] += wanted == len(predicted["origins"])
            if misses and wanted != len(predicted["origins"]):
                print(f"{claim['id']}: origins {[o['name'] for o in predicted['origins']]} instead of {wanted}")
    print(f"claims: statements in one {count['claims in one']:3} of {count['claims']:4}")
    print(f"claims: origins counted  {count['origins counted right']:4} of {count['claims held']:4}")
    print(f"origins: statements found{count['compared']:4} of {count['gold']:4}")
    print(f"origins: named right     {count['named right']:4} of {count['compared']:4}")
    print(f"origins: one as one      {count['told as one']:4} of {count['pairs of one origin']:4}")
    print(f"origins: two as two      {count['told as two']:4} of {count['pairs of two origins']:4}")


def key(origin):
    return name_key(origin["name"])


def is_right(party, origin, parties):
    if parties[party]["named"]:
        return name_key(origin["name"]) in accepted(party, parties)
    return not origin["independent"] and all(
        name_key(origin["name"]) not in {name_key(n) for n in p["names"]} for p in parties.values() if p["named"])


def circles(gold, ids, claims, misses):
    back = {v: k for k, v in ids.items()}
    given = {frozenset(s["report"] for s in circle) for c in claims for circle in c.get("circles", [])}
    wanted = {frozenset(ids[r] for r in rs) for rs in circles_of(gold)}
    print(f"circles: right           {len(wanted & given):4} of {len(wanted):4}")
    print(f"circles: wrong           {len(given - wanted):4}")
    if misses:
        for kind, sets in (("missed", wanted - given), ("wrong", given - wanted)):
            for one in sets:
                print(f"circle {kind}: " + " ".join(sorted(back.get(i, i) for i in one)))


def circles_of(gold):
    """Pairs of reports of which each has a statement whose party is the other's outlet, in one claim."""
    parties = {p["id"]: {name_key(n) for n in p["names"]} for p in gold["parties"]}
    outlet = {r["id"]: name_key(r["outlet"]) for r in gold["reports"]}
    by = {s["id"]: (r["id"], s) for r in gold["reports"] for s in r["statements"]}
    for claim in gold["claims"]:
        told = [by[s] for o in claim["origins"] for s in o["statements"]]
        cites = {(r, other) for r, s in told for other in outlet if other != r and s["form"] != "own"
                 for p in s["party"] if outlet[other] in parties[p]}
        for a, b in cites:
            if a < b and (b, a) in cites:
                yield a, b


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Scores `report.credits` of `read --format jsonl` against the fields `credit` and `wire` of a PolNeAR pack.

    python3 evaluation/score_credits.py ../shared/corpora/polnear-train train.jsonl [more packs and files] [--misses]

recall        of the reports whose gold names an agency or outlet (`wire`, or `credit` after "h/t:") and whose text names it
              too, those where a credit of the product names it. The gold was taken from the page's metadata: where the
              text has no more than a mention ("told Reuters"), the report counts all the same
false alarms  of the reports without either, those with a credit of the product's
"""
import argparse
import json
import re
from pathlib import Path

NAMES = {
    "ap": ["AP", "Associated Press"],
    "afp": ["AFP", "Agence France-Presse", "Agence France Presse"],
    "upi": ["UPI", "United Press International"],
    "reuters": ["Reuters", "REUTERS"],
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packs", nargs="+", help="pack read.jsonl, in pairs")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    wanted = hit = named = without = alarms = 0
    for pack, read in zip(args.packs[::2], args.packs[1::2]):
        records = {r["report"]["ref"]: r["report"] for r in lines(read)}
        for gold in lines(Path(pack) / "gold.jsonl"):
            report = records[gold["id"]]
            credits = [c["name"] for c in report["credits"]]
            names = gold_names(gold)
            if not names:
                without += 1
                alarms += bool(credits)
                if credits and args.misses:
                    print(f"false alarm {gold['id']}: {[(c['name'], shown(report, c)) for c in report['credits']]}")
                continue
            named += 1
            if not pattern(names).search(report["text"]):
                continue
            wanted += 1
            right = any(plain(c) in {plain(n) for n in names} for c in credits)
            hit += right
            if not right and args.misses:
                print(f"missed {gold['id']} {names}: {credits} {places(report['text'], names)}")
    print(f"credit or wire in gold  {named}")
    print(f"  and in the text       {wanted}")
    print(f"recall                  {hit / wanted if wanted else 0:.3f}  ({hit} of {wanted})")
    print(f"false alarms            {alarms / without if without else 0:.3f}  ({alarms} of {without})")


def lines(file):
    return [json.loads(line) for line in Path(file).read_text(encoding="utf-8").splitlines()]


def gold_names(gold):
    names = list(NAMES.get((gold.get("wire") or "").lower(), []))
    if gold.get("credit"):
        names.append(re.sub(r"^h/t:?\s*", "", gold["credit"], flags=re.I).strip(" ."))
    return names


def plain(name):
    return re.sub(r"^the ", "", name.strip(" .").lower())


def pattern(names):
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(n) for n in names) + r")(?!\w)")


def places(text, names):
    return [re.sub(r"\s+", " ", text[max(0, m.start() - 50):m.end() + 30]) for m in pattern(names).finditer(text)][:4]


def shown(report, credit):
    start, end = credit["spans"][0]
    return re.sub(r"\s+", " ", report["text"][max(0, start - 40):end + 40])


if __name__ == "__main__":
    main()

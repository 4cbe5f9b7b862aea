#!/usr/bin/env python3
"""Scores the statuses, and what is told of figures and changes over the whole story, against gold.json.

    sayso read --format jsonl examples/ferry-fire/manifest.csv > read.jsonl
    sayso claims --format jsonl --profile evidentiary > claims.jsonl
    python3 examples/ferry-fire/score_rulings.py read.jsonl claims.jsonl [--misses]

Statements are matched as in score_gold.py. A predicted claim stands for the gold claim that most of its statements belong to.

joined     pairs of statements of one gold claim, from different reports, that one predicted claim holds
apart      pairs of statements of no common gold claim that no predicted claim holds (precision of the pairs)
status     the predicted claim that holds most statements of a gold claim has its status
relations  figure relations: one of the kind between statements of the two gold claims, or those very statements; extra: predicted ones
           between statements of gold claims that the gold does not relate
drift      one of the kind in that gold claim, two of its steps among the gold's
answers    the question, and an answer of the gold claim of the gold's answer or the very statement
stale      the very statement
"""
import argparse
import collections
import itertools
import json
from pathlib import Path

from check_gold import HERE, load
from score_gold import Normalised, gold_places, match, show_line, spans


def matched(gold, records):
    """{predicted statement id: gold id}, {gold report id: record}."""
    ids, by_report = {}, {}
    for report in gold["reports"]:
        record = next(r for r in records if r["report"].get("ref") == report.get("ref", 0)
                      or not report.get("ref") and (r["report"]["path"] or "").endswith(report["file"]))
        by_report[report["id"]] = record
        text, _ = load(report)
        shown = Normalised(record["report"]["text"], text)
        for own in (False, True):
            wanted = [s for s in report["statements"] if (s["form"] == "own") == own]
            given = [s for s in record["statements"] if (s["form"] == "own") == own]
            found = match([gold_places(s["content"], text) for s in wanted],
                          [shown.places(spans(s["content"])) for s in given])
            ids.update({given[j]["id"]: wanted[i]["id"] for i, j in found.items()})
    return ids, by_report


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("read")
    parser.add_argument("claims")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    gold = json.loads((HERE / "gold.json").read_text(encoding="utf-8"))
    read = [json.loads(line) for line in Path(args.read).read_text(encoding="utf-8").splitlines()]
    lines = [json.loads(line) for line in Path(args.claims).read_text(encoding="utf-8").splitlines()]
    ids, records = matched(gold, read)
    story = Story(gold, ids, records, lines, args.misses)
    for part in (story.pairs, story.statuses, story.relations, story.drifts, story.answers, story.stale):
        part()


class Story:
    def __init__(self, gold, ids, records, lines, misses):
        self.gold, self.ids, self.records, self.misses = gold, ids, records, misses
        self.claims = [line for line in lines if line["schema"].startswith("claim/")]
        self.storylines = [line for line in lines if line["schema"].startswith("storyline/")]
        self.of = {s["id"]: set() for r in gold["reports"] for s in r["statements"]}  # gold statement: its gold claims
        for claim in gold["claims"]:
            for s in claim["statements"]:
                self.of[s].add(claim["id"])
        self.words = {s["id"]: f"{s['id']} {' … '.join(p if isinstance(p, str) else p['words'] for p in s['content'])[:90]}"
                      for r in gold["reports"] for s in r["statements"]}

    def gold_of(self, claim):
        return [self.ids[s["statement"]] for s in claim["statements"] if s["statement"] in self.ids]

    def note(self, text):
        if self.misses:
            print("   " + text)

    def pairs(self):
        found = {s for s in self.ids.values()}
        report = lambda s: s.split("s")[0]
        gold = {frozenset(p) for c in self.gold["claims"]
                for p in itertools.combinations([s for s in c["statements"] if s in found], 2) if report(p[0]) != report(p[1])}
        given = {frozenset(p) for c in self.claims for p in itertools.combinations(sorted(set(self.gold_of(c))), 2)
                 if report(p[0]) != report(p[1]) and self.of[p[0]] and self.of[p[1]]}
        show_line("pairs joined", len(gold & given), len(gold))
        show_line("pairs: precision", len(gold & given), len(given))
        for pair in sorted(map(sorted, given - gold)):
            self.note("joined wrongly: " + " | ".join(self.words[s] for s in pair))

    def predicted(self, claim):
        """The predicted claim that holds most of a gold claim's statements."""
        wanted = set(claim["statements"])
        best = max(self.claims, key=lambda c: len(wanted & set(self.gold_of(c))))
        return best if wanted & set(self.gold_of(best)) else None

    def statuses(self):
        right = 0
        for claim in self.gold["claims"]:
            best = self.predicted(claim)
            if best and best["status"] == claim["status"]:
                right += 1
            else:
                given = best and f"{best['status']} by {best['rule']}, {len(set(self.gold_of(best)) & set(claim['statements']))} of its statements"
                self.note(f"{claim['id']} {claim['status']}: {given} | {claim['text'][:80]}")
        show_line("status right", right, len(self.gold["claims"]))

    def related(self, pair, relation):
        ends = [{relation["a"]} | {s for s in self.of if self.of[s] & self.of[relation["a"]]},
                {relation["b"]} | {s for s in self.of if self.of[s] & self.of[relation["b"]]}]
        a, b = pair
        return a in ends[0] and b in ends[1] or a in ends[1] and b in ends[0]

    def relations(self):
        given = [(r["kind"], tuple(self.ids.get(r[end]["statement"]) for end in ("from", "to")))
                 for line in self.storylines for r in line["figureRelations"]]
        given = [g for g in given if None not in g[1]]
        for kind in ("update", "conflict", "different-scope"):
            wanted = [r for r in self.gold["figureRelations"] if r["kind"] == kind]
            its = [pair for k, pair in given if k == kind]
            hits = [r for r in wanted if any(self.related(p, r) for p in its)]
            extra = [p for p in its if not any(self.related(p, r) for r in wanted)]
            show_line(f"relations {kind}", len(hits), len(wanted))
            show_line(f"relations {kind}: p", len(its) - len(extra), len(its))
            for r in wanted:
                if r not in hits:
                    self.note(f"missed {kind}: {self.words[r['a']]} | {self.words[r['b']]}")
            for a, b in extra:
                self.note(f"extra {kind}: {self.words[a]} | {self.words[b]}")

    def drifts(self):
        given = [(d["kind"], [self.ids.get(s["statement"]) for s in d["steps"]]) for line in self.storylines for d in line["drifts"]]
        left = list(given)
        for want in self.gold["drift"]:
            wider = {s for s in self.of if want["claim"] in self.of[s]}
            hit = next((g for g in left if g[0] == want["kind"] and len(set(g[1]) & set(want["steps"])) >= 2), None) or next(
                (g for g in left if g[0] == want["kind"] and len(set(g[1]) & wider) >= 2), None)
            want["hit"] = hit
            if hit:
                left.remove(hit)
            else:
                self.note(f"drift missed {want['claim']} {want['kind']}: " + " | ".join(self.words[s] for s in want["steps"]))
        right = sum(w["hit"] is not None for w in self.gold["drift"])
        show_line("drift", right, len(self.gold["drift"]))
        show_line("drift: precision", right, len(given))
        for kind, steps in left:
            self.note(f"drift extra {kind}: " + " | ".join(self.words.get(s, str(s)) for s in steps))

    def answers(self):
        given = [a for line in self.storylines for a in line["answers"]]
        texts = {r["report"]["id"]: r["report"]["text"] for r in self.records.values()}
        left, right = list(given), 0
        for want in self.gold["answers"]:
            question = want["question"]
            report = self.records[question["report"]]["report"]["id"]
            here = [a for a in left if a["question"]["report"] == report and any(
                texts[report][s:e].strip()[:20] in question["words"] for s, e in a["question"]["spans"])]
            for a in here:
                left.remove(a)
            said = [self.ids.get(a["answer"]["statement"]) for a in here]
            ok = any(s and (s == want["answer"] or self.of[s] & self.of[want["answer"]]) for s in said)
            right += ok
            if not ok:
                self.note(f"answer missed {question['report']} {question['words']}: {[self.words.get(s, s) for s in said]}")
        show_line("answers", right, len(self.gold["answers"]))
        show_line("answers: precision", right, len(given))
        for a in left:
            self.note("answer extra: " + " ".join(texts[a["question"]["report"]][s:e] for s, e in a["question"]["spans"])
                      + " <- " + self.words.get(self.ids.get(a["answer"]["statement"]), "?"))

    def stale(self):
        given = [self.ids.get(s["stale"]["statement"]) for line in self.storylines for s in line["staleFigures"]]
        wanted = [s["statement"] for s in self.gold["staleFigures"]]
        show_line("stale figures", len(set(given) & set(wanted)), len(wanted))
        show_line("stale: precision", len(set(given) & set(wanted)), len(set(given)))
        for s in set(given) - set(wanted):
            self.note(f"stale extra: {self.words.get(s, s)}")


if __name__ == "__main__":
    main()

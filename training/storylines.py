#!/usr/bin/env python3
"""Makes what the grouping of reports into storylines ships with: word weights, and weights of what a pair shares.

    storylines.py [OUT]     OUT: default core/src/main/resources/dev/sayso/storyline

Words are weighed on gva, ecbplus, trects and polnear-train; a storyline counts once for a word, however many reports it
has. Pairs are weighed by a logistic regression on the first three together, where a report counts the same whatever the
size of its storyline; trects counts for little. Prints B-cubed precision, recall and F1 of each pack: with a third of the storylines (gva, trects)
or topics (ecbplus) held out in turn from words and weights and grouped alone, and with everything in.
The product's Fingerprint, Likeness and AverageLink do the same as the classes and functions here.
"""
import collections
import datetime
import hashlib
import heapq
import json
import math
import os
import pathlib
import re
import sys

import numpy as np

HOME = pathlib.Path(__file__).resolve().parents[1]
CORPORA = pathlib.Path(os.environ.get("SAYSO_SHARED", HOME / ".." / "shared")) / "corpora"
CORE = HOME / "core/src/main"
FITTED = "gva", "ecbplus", "trects"
SHARE = {"trects": 0.02}  # of another pack's weight: nine events of hundreds of reports, which in full would blur twins
COUNTED = "polnear-train",
FOLDS = 3

LEAST = 3  # storylines that have a word; fewer tell nothing of how rare it is elsewhere
LEAD = 60  # words
KEYS = 20  # heaviest words of a report; a likely pair shares one of them
LIKELY = 0.05  # cosine of all words
APART, CLOSEST = -3.0, 5.0  # the least and the highest score of a pair
BOUND, RISE = -1.75, 1.0  # what an average must reach, more by RISE for each e-fold of the smaller group
MANY = 20  # reports from which on a group's size asks for no more
FEATURES = ("log all", "log lead", "names", "numbers", "name pairs", "dated", "log days", "day in common",
            "year in common", "years differ", "age in common")

WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
SENTENCE = re.compile(r"""(?<=[.!?])["”')]*\s+(?=["“'(]?[A-Z0-9])""")
YEAR = re.compile(r"(?:19|20)\d\d")
AGE = re.compile(r"\b(\d{1,2})-year|, (\d{1,2})[,.]")
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MONTH = re.compile("(?:%s)[a-z]*" % "|".join(MONTHS))


def light_words():
    """The words that the product calls light."""
    source = (CORE / "java/dev/sayso/text/Words.java").read_text()
    return set(re.sub(r'[^a-z ]', " ", re.search(r"LIGHT = Set\.of\((.*?)\.split", source, re.S).group(1)).split())


LIGHT = light_words()


def plain(word):
    """As Words.plain, and without a plural's s."""
    word = word.lower().replace("’", "'")
    word = word[:-2] if word.endswith("'s") else word
    return word, word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word


class Report:
    """A report's words: how often, where first, and which are written how."""

    def __init__(self, pack, row, gold):
        self.storyline = pack + (gold.get("storyline") or gold.get("incident") or gold.get("event") or row["id"])
        self.held_out_with = pack + (gold.get("topic") or self.storyline)
        self.id = row["id"]
        self.published = datetime.date.fromisoformat(row["published"][:10]) if row.get("published") else None
        self.text = row["text"]
        if row.get("headline") and not self.text.startswith(row["headline"]):
            self.text = row["headline"] + "\n" + self.text
        self.sentences = [WORD.findall(s) for line in self.text.split("\n") for s in SENTENCE.split(line.strip())]
        self.counts, self.first = collections.Counter(), {}
        self.small, self.inside, self.capital, self.pairs = set(), set(), set(), set()
        at = 0
        for words in self.sentences:
            title = sum(w[0].isupper() for w in words) > 0.6 * len(words)
            before = None
            for i, word in enumerate(words):
                at += 1
                whole, stem = plain(word)
                capital = word[0].isupper()
                if not capital:
                    self.small.add(stem)
                if len(whole) < 2 or whole in LIGHT:
                    before = None
                    continue
                self.counts[stem] += 1
                self.first.setdefault(stem, at)
                if capital:
                    self.capital.add(stem)
                    if i > 0 and not title:
                        self.inside.add(stem)
                    if before:
                        self.pairs.add((before, stem))
                before = stem if capital else None


class WordWeights:
    def __init__(self, reports):
        sizes = collections.Counter(r.storyline for r in reports)
        having, small = collections.Counter(), collections.Counter()
        for r in reports:
            for word in r.counts:
                having[word] += 1 / sizes[r.storyline]
                small[word] += (word in r.small) / sizes[r.storyline]
        self.weights = {w: round(math.log(len(sizes) / n), 2) for w, n in having.items() if n > LEAST - 1e-9}  # a sum of fractions
        self.others = round(math.log(len(sizes) / LEAST), 2)
        self.small = {w for w in self.weights if small[w] > 0.5 * having[w]}

    def of(self, word):
        return self.weights.get(word, self.others)

    def write(self, file):
        with open(file, "w", encoding="utf-8") as out:
            out.write("# Made by training/storylines.py: word, logarithm of the storylines among which one has it, and s where it is\n"
                      "# mostly written in small letters; * stands for all other words.\n")
            out.write(f"*\t{self.others}\n")
            for word in sorted(self.weights):
                out.write(f"{word}\t{self.weights[word]}" + ("\ts" if word in self.small else "") + "\n")


def unit(weights):
    length = math.sqrt(sum(w * w for w in weights.values()))
    return {k: w / length for k, w in weights.items()} if length else {}


class Fingerprint:
    def __init__(self, report, words):
        self.report, self.published = report, report.published
        weights = {w: (1 + math.log(n)) * words.of(w) for w, n in report.counts.items()}
        names = {w for w in report.capital - report.small if w in report.inside or w not in words.small}
        self.all = unit(weights)
        self.names = unit({w: weights[w] for w in names})
        self.numbers = unit({w: weights[w] for w in weights if w[0].isdigit()})
        self.lead = unit({w: words.of(w) for w, at in report.first.items() if at <= LEAD})
        self.pairs = unit({(a, b): words.of(a) + words.of(b) for a, b in report.pairs
                           if not {a, b} & report.small})
        self.keys = sorted(self.all, key=lambda w: (-self.all[w], w))[:KEYS]
        self.years = {w for w in report.counts if YEAR.fullmatch(w)}
        self.ages = {a or b for a, b in AGE.findall(report.text)}
        self.days = set(self.told_days())

    def told_days(self):
        for words in self.report.sentences:
            for a, b in zip(words, words[1:]):
                if a[0].isupper() and MONTH.fullmatch(a.lower()) and b.isdigit() and int(b) <= 31:
                    yield MONTHS.index(a.lower()[:3]) + 1, int(b)
        if self.published:
            lower = [w.lower() for words in self.report.sentences for w in words]
            back = {(self.published.weekday() - WEEKDAYS.index(w)) % 7 for w in lower if w in WEEKDAYS}
            back |= {0 for w in lower if w == "today"} | {1 for w in lower if w == "yesterday"}
            for days in back:
                day = self.published - datetime.timedelta(days)
                yield day.month, day.day


def dot(a, b):
    if len(a) > len(b):
        a, b = b, a
    return sum(w * b[k] for k, w in a.items() if k in b)


def features(a, b, together):
    dated = a.published is not None and b.published is not None
    return (math.log(together + 0.02), math.log(dot(a.lead, b.lead) + 0.02), dot(a.names, b.names),
            dot(a.numbers, b.numbers), dot(a.pairs, b.pairs),
            dated, math.log1p(abs((a.published - b.published).days)) if dated else 0,
            bool(a.days & b.days), bool(a.years & b.years),
            bool(a.years and b.years and not a.years & b.years), bool(a.ages & b.ages))


class Pairs:
    """The likely pairs of some reports, with features."""

    def __init__(self, reports, words, share):
        prints = [Fingerprint(r, words) for r in reports]
        self.reports = reports
        by_key, likely = collections.defaultdict(list), set()
        for n, p in enumerate(prints):
            for key in p.keys:
                likely.update((o, n) for o in by_key[key])
                by_key[key].append(n)
        cosines = ((a, b, dot(prints[a].all, prints[b].all)) for a, b in sorted(likely))
        kept = [(a, b, c) for a, b, c in cosines if c >= LIKELY]
        self.pairs = [(a, b) for a, b, _ in kept]
        rows = np.array([features(prints[a], prints[b], c) for a, b, c in kept], float)
        self.x = np.column_stack([rows, np.ones(len(rows))])
        gold = [r.storyline for r in reports]
        self.same = np.array([gold[a] == gold[b] for a, b in self.pairs], float)
        size = collections.Counter(gold)
        weight = np.array([1 / size[gold[a]] + 1 / size[gold[b]] for a, b in self.pairs])
        self.weight = weight / weight.sum() * 10000 * share

    def scores(self, weights):
        """B-cubed precision, recall, F1."""
        links = dict(zip(self.pairs, np.clip(self.x @ weights, APART, CLOSEST)))
        cluster = average_link(len(self.reports), links)
        gold = [r.storyline for r in self.reports]
        g, c, both = collections.Counter(gold), collections.Counter(cluster), collections.Counter(zip(gold, cluster))
        p = sum(n * n / c[k[1]] for k, n in both.items()) / len(gold)
        r = sum(n * n / g[k[0]] for k, n in both.items()) / len(gold)
        return np.array([p, r, 2 * p * r / (p + r)])


def fit(sets):
    """Logistic regression by Newton's method, features scaled, a little pull to zero."""
    x, y = np.vstack([s.x for s in sets]), np.concatenate([s.same for s in sets])
    w = np.concatenate([s.weight for s in sets])
    mean, spread = x[:, :-1].mean(0), x[:, :-1].std(0) + 1e-9
    z = np.column_stack([(x[:, :-1] - mean) / spread, x[:, -1]])
    b, pull = np.zeros(z.shape[1]), np.diag([1.0] * (z.shape[1] - 1) + [1e-6])
    for _ in range(15):
        p = 1 / (1 + np.exp(-np.clip(z @ b, -30, 30)))
        b = b - np.linalg.solve((z * (w * p * (1 - p))[:, None]).T @ z + pull, z.T @ (w * (p - y)) + pull @ b)
    return np.append(b[:-1] / spread, b[-1] - (b[:-1] * mean / spread).sum())


def average_link(things, links):
    """A label each; of groups the lowest of its members."""
    near = {i: {} for i in range(things)}
    size, label, version = dict.fromkeys(near, 1), list(near), dict.fromkeys(near, 0)
    heap = []

    def propose(a, b):
        total, pairs = near[a][b]
        every = size[a] * size[b]
        average = (total + APART * (every - pairs)) / every - RISE * math.log(min(size[a], size[b], MANY))
        if average >= BOUND:
            heapq.heappush(heap, (-average, a, b, version[a], version[b]))

    for (a, b), score in sorted(links.items()):
        if score > APART:
            near[a][b] = near[b][a] = (score, 1)
            propose(a, b)
    while heap:
        _, a, b, at_a, at_b = heapq.heappop(heap)
        if b not in near or a not in near or (version[a], version[b]) != (at_a, at_b):
            continue
        for other, (total, pairs) in near.pop(b).items():
            del near[other][b]
            if other != a:
                mine = near[a].get(other, (0, 0))
                near[a][other] = near[other][a] = mine[0] + total, mine[1] + pairs
        label = [a if at == b else at for at in label]
        size[a] += size.pop(b)
        version[a] += 1
        for other in near[a]:
            propose(min(a, other), max(a, other))
    return label


def load(pack):
    gold = {g["id"]: g for g in map(json.loads, (CORPORA / pack / "gold.jsonl").open())}
    rows = map(json.loads, (CORPORA / pack / "reports.jsonl").open())
    reports = (Report(pack, r, gold.get(r["id"], {})) for r in rows if is_on_its_event(gold.get(r["id"], {})))
    return sorted(reports, key=lambda r: (r.published or datetime.date.max, r.id))


def is_on_its_event(gold):
    """Whether a report says anything of its event, where people looked for what it says of it (trects)."""
    return "sentences" not in gold or any(s["nuggets"] for s in gold["sentences"])


def fold(report):
    return int(hashlib.md5(report.held_out_with.encode()).hexdigest(), 16) % FOLDS


def main():
    out = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else CORE / "resources/dev/sayso/storyline")
    out.mkdir(parents=True, exist_ok=True)
    packs = {pack: load(pack) for pack in FITTED}
    counted = [r for pack in COUNTED for r in load(pack)]
    words = WordWeights(counted + sum(packs.values(), []))
    words.write(out / "word-weights.tsv")
    everything = {pack: Pairs(reports, words, SHARE.get(pack, 1)) for pack, reports in packs.items()}
    weights = fit(list(everything.values()))
    with open(out / "pair-weights.tsv", "w", encoding="utf-8") as file:
        file.write("# Made by training/storylines.py: what two reports share, and how much it says that they are on one event.\n")
        for name, weight in zip(FEATURES + ("always",), weights):
            file.write(f"{name}\t{weight:.3f}\n")
    for pack, pairs in everything.items():
        print(pack, "all in  P %.3f R %.3f F1 %.3f" % tuple(pairs.scores(weights)), flush=True)
    held_out = {pack: np.zeros(3) for pack in FITTED}
    for n in range(FOLDS):
        kept = {pack: [r for r in reports if fold(r) != n] for pack, reports in packs.items()}
        words = WordWeights(counted + sum(kept.values(), []))
        weights = fit([Pairs(reports, words, SHARE.get(pack, 1)) for pack, reports in kept.items()])
        for pack, reports in packs.items():
            left = [r for r in reports if fold(r) == n]
            held_out[pack] += Pairs(left, words, 1).scores(weights) * len(left) / len(reports)
    for pack, scores in held_out.items():
        print(pack, "held out  P %.3f R %.3f F1 %.3f" % tuple(scores))


if __name__ == "__main__":
    main()

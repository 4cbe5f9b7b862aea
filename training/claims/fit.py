"""Fits the scorer of claims to statements that people found to say the same (the pack trects).

    fit.py prepare TRECTS READ.jsonl WORK            WORK/groups.tsv and WORK/statements.txt for LinkTrials
    fit.py weights TRECTS READ.jsonl WORK OUT.tsv    from WORK/pairs.bin and .tsv of LinkTrials; scores by leaving one event out

A pair of statements is positive where they cover sentences of which one nugget takes up most (as `score_claims.py` has it for "specific"),
negative where these share no nugget, and else left out; so are pairs that contradict each other, which no weight can join.
Logistic regression by Newton's method, every event with the same weight in all; nothing is random.
"""
import collections
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2].parent / "shared" / "tools"))
import packs  # noqa: E402
import score_claims  # noqa: E402

RIDGE = 1.0


class ByStatement(dict):
    """As if each statement were a claim of its own."""

    def get(self, key, default=None):
        return {key[1]}


def sentences(pack, records):
    """{event: [sentence]}, each with the ids of the statements that cover it as its claims."""
    found = collections.defaultdict(list)
    for i, gold in pack.gold.items():
        found[gold["event"]] += [s for s in score_claims.sentences_of(i, pack.texts[i], gold, records.get(i), ByStatement())
                                 if s.nuggets]
    return found


def prepare(pack, records, work):
    with open(work / "groups.tsv", "w") as groups:
        groups.writelines(f"{i}\t{gold['event']}\n" for i, gold in pack.gold.items())
    ids = sorted({c for some in sentences(pack, records).values() for s in some for c in s.claims})
    (work / "statements.txt").write_text("\n".join(ids))


def label(some, others):
    """1 the same, 0 not, -1 left out."""
    shared = [(a, b, a.nuggets.keys() & b.nuggets.keys()) for a in some for b in others]
    if any(a.nuggets[n] and b.nuggets[n] for a, b, both in shared for n in both):
        return 1
    return -1 if any(both for _, _, both in shared) else 0


def regression(x, y, weight):
    x = np.hstack([np.ones((len(x), 1)), x])
    ridge = np.eye(x.shape[1]) * RIDGE
    ridge[0, 0] = 0
    beta = np.zeros(x.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        step = np.linalg.solve((x * (weight * p * (1 - p))[:, None]).T @ x + ridge,
                               x.T @ (weight * (p - y)) + ridge @ beta)
        beta -= step
        if np.abs(step).max() < 1e-8:
            break
    return beta


def balanced(events, labels):
    """Weights with which an event counts by the root of its positives."""
    weight = np.ones(len(events))
    for event in set(events):
        weight[events == event] = max(1, (labels[events == event] == 1).sum()) ** -0.5
    return weight / weight.mean()


def weights(pack, records, work, out):
    by_statement = collections.defaultdict(list)
    for some in sentences(pack, records).values():
        for s in some:
            for statement in s.claims:
                by_statement[statement].append(s)
    rows = [line.split("\t") for line in (work / "pairs.tsv").read_text().splitlines()]
    units = [[s for i in ids.split(" ") for s in by_statement[i]][:6] for _, ids in rows]
    names = (work / "pairs.features").read_text().split()
    table = np.fromfile(work / "pairs.bin", ">f4").reshape(-1, 4 + len(names)).astype(float)
    first, second = table[:, 0].astype(int), table[:, 1].astype(int)
    labels = np.array([label(units[a], units[b]) for a, b in zip(first, second)])
    events = np.array([rows[a][0] for a in first])
    kept = (labels >= 0) & (table[:, 2] == 0)
    x = table[:, 4:]
    scores = np.zeros(len(table))
    for event in sorted(set(events)):
        learn, test = kept & (events != event), events == event
        beta = regression(x[learn], labels[learn], balanced(events[learn], labels[learn]))
        scores[test] = 1 / (1 + np.exp(-(beta[0] + x[test] @ beta[1:])))
    scores[table[:, 2] == 1] = 0
    for least in (0.6, 0.5, 0.4, 0.3, 0.2):
        chosen = (scores >= least) & (labels >= 0)
        right = (chosen & (labels == 1)).sum()
        print(f"pairs from {least}: precision {right / chosen.sum():.3f}, recall {right / (labels == 1).sum():.3f}")
    beta = regression(x[kept], labels[kept], balanced(events[kept], labels[kept]))
    with open(out, "w") as file:
        file.write("# feature, weight; made by training/claims/fit.py\n")
        for name, value in zip(["bias"] + names, beta):
            file.write(f"{name}\t{value:.3f}\n")


def main():
    step, folder, read, work = sys.argv[1], sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4])
    pack = packs.Pack(folder)
    records, _ = packs.read_predictions(read, pack)
    if step == "prepare":
        prepare(pack, records, work)
    else:
        weights(pack, records, work, sys.argv[5])


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Counts the errors of an extractor by kind, over the gold attributions of a PolNeAR pack and over its own.

    sayso read --format jsonl ../shared/corpora/polnear-dev/reports.jsonl > read.jsonl
    python3 evaluation/attribution_errors.py ../shared/corpora/polnear-dev read.jsonl

"missed" are the gold attributions that the scorer does not link, "extra" those of the extractor. Each is put down to the first of these
that holds: the content is matched and the source is not; an attribution of the other side has the same cue; one has half of its content;
it lies inside another of its own side; else nothing of it is on the other side.
The scorer is taken from ../shared, or from $SAYSO_SHARED.
"""
import collections
import os
import pathlib
import sys

HOME = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(pathlib.Path(os.environ.get("SAYSO_SHARED", HOME.parent / "shared")) / "tools"))
import packs  # noqa: E402
import score_attribution as scorer  # noqa: E402


def kind(text, one, same_side, other_side, with_content):
    if with_content:
        return "the source is wrong or missing"
    if any(one["cue"] & o["cue"] for o in other_side):
        return "same cue, other extent of the content"
    if any(2 * len(one["content"] & o["content"]) >= len(one["content"]) for o in other_side):
        return "its content is part of another's"
    if any(o is not one and one["content"] < o["content"] for o in same_side):
        return "nested in another one"
    return "no quotation mark, nothing of it on the other side" if not text.is_direct(one) else "direct, nothing of it on the other side"


def main():
    pack = packs.Pack(sys.argv[1])
    texts, gold = scorer.load_gold(pack)
    predictions, _ = scorer.load_predictions(sys.argv[2], pack, texts)
    for name, missed in (("missed", True), ("extra", False)):
        counts, whole = collections.Counter(), 0
        for report, by_annotator in gold.items():
            first = next(iter(by_annotator.values()))
            ones, others = (first, predictions.get(report, [])) if missed else (predictions.get(report, []), first)
            linked, content = scorer.match(ones, others), scorer.match(ones, others, False)
            whole += len(ones)
            for number, one in enumerate(ones):
                if number not in linked:
                    counts[kind(texts[report], one, ones, others, number in content)] += 1
        print(f"{name}: {counts.total()} of {whole}")
        for what, number in counts.most_common():
            print(f"  {what:55} {number:5}  {number / counts.total():.2f}")


if __name__ == "__main__":
    main()

"""Makes the word weights that statements are compared with, from the texts of the packs of news.

    weights.py PACKS OUT

A word weighs minus the logarithm of the part of the reports that have it, which is the mean over the packs, so that the largest does
not decide. Words of one report only are left out: they are as heavy as any unknown word,
for which * stands.
"""
import collections
import json
import math
import pathlib
import re
import sys

PACKS = ("gva", "ecbplus", "polnear-train")
WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")


def plain(word):
    """As the product's `Words.plain`."""
    word = word.lower().replace("’", "'")
    return word[:-2] if word.endswith("'s") else word


def main(packs, out):
    part, reports = collections.Counter(), collections.Counter()
    for pack in PACKS:
        texts = [json.loads(line)["text"] for line in open(packs / pack / "reports.jsonl", encoding="utf-8")]
        counts = collections.Counter(w for t in texts for w in {plain(x) for x in WORD.findall(t)} if not w[0].isdigit())
        for word, count in counts.items():
            part[word] += count / len(texts) / len(PACKS)
        reports.update(counts)
    with open(out, "w", encoding="utf-8") as table:
        table.write("# word, weight; made by training/claims/weights.py\n")
        weights = {word: -math.log(part[word]) for word in sorted(part) if reports[word] > 1}
        for word, weight in [("*", max(weights.values()))] + list(weights.items()):
            table.write(f"{word}\t{weight:.2f}\n")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2])

#!/usr/bin/env python3
"""One step of the training; `training/run` runs them all in order.

    train.py fit     --encoder JAR --out MODEL.pt [...]   fits a model to polnear-train and, if given, to a teacher's labels
    train.py label   --encoder JAR --model MODEL.pt ... --packs PACK... --out LABELS.pkl
    train.py score   --encoder JAR --model MODEL.pt --pack PACK
    train.py calibrate --encoder JAR --model MODEL.pt --fold N --card CARD.json
    train.py export  --encoder JAR --model MODEL.pt --card CARD.json --out FOLDER
"""
import argparse
import dataclasses
import hashlib
import json
import os
import pathlib
import pickle
import sys

import numpy as np
import torch

from attribution import decode, documents, encoder, export, fit, model, wordpiece

HOME = pathlib.Path(__file__).resolve().parents[1]
CORPORA = pathlib.Path(os.environ.get("SAYSO_SHARED", HOME / ".." / "shared")) / "corpora"

AS_GOOD = 0.001  # linked F1 that far below the best is as good


class Setup:
    """A pretrained encoder with its word pieces, and the annotators of the training pack."""

    def __init__(self, args):
        self.pretrained = encoder.load(args.encoder)
        self.layers, self.device = args.layers, args.device
        self.splitter = wordpiece.WordPiece(self.pretrained.vocabulary, self.pretrained.lower)
        self.ends = self.splitter.ids[wordpiece.START], self.splitter.ids[wordpiece.END]
        self.train, self.annotators = documents.marked(CORPORA / "polnear-train", self.splitter, everyone=True)

    def attributor(self, weights=None):
        made = model.Attributor(encoder.build(self.pretrained, self.layers), len(self.annotators))
        if weights:
            kept = torch.load(weights, map_location="cpu")
            made.load_state_dict(model.with_layers(kept, len(made.encoder.layers), self.layers))
        return made.to(self.device)


def summary(scores):
    return {"linked": round(scores["linked"]["f1"], 4), "p": round(scores["linked"]["p"], 3),
            "r": round(scores["linked"]["r"], 3), "strict": round(scores["strict"]["f1"], 4),
            "content": round(scores["content_only"]["f1"], 4), "direct": round(scores["linked direct"]["r"], 3),
            "indirect": round(scores["linked indirect"]["r"], 3)}


def digest(document):
    """A number that depends on a report's id alone."""
    return int(hashlib.sha256(document.id.encode()).hexdigest(), 16)


def fold_of(document, folds):
    """The fold of a report: stable, and independent of the order of the reports."""
    return digest(document) // 1000 % folds


def command_fit(args):
    torch.manual_seed(args.seed)
    setup = Setup(args)
    train, held = setup.train, None
    if args.fold is not None:
        held, _ = documents.marked(CORPORA / "polnear-train", setup.splitter, setup.annotators)
        held = [d for d in held if fold_of(d, args.folds) == args.fold]
        train = [d for d in train if fold_of(d, args.folds) != args.fold]
        gold = decode.load_gold(CORPORA / "polnear-train")
    elif args.watch:
        held, _ = documents.marked(CORPORA / args.watch, setup.splitter, setup.annotators)
        gold = decode.load_gold(CORPORA / args.watch)
    if args.share < 1:
        train = [d for d in train if digest(d) % 1000 < 1000 * args.share]
    for labels in args.labels:
        with open(labels, "rb") as stored:
            soft = pickle.load(stored)
        for pack in sorted({pack for pack, _ in soft}):
            for d in documents.unmarked(CORPORA / pack, setup.splitter):
                if (pack, d.id) in soft and not (pack == "polnear-train" and fold_of(d, args.folds) == args.fold):
                    d.soft = documents.Soft(*soft[pack, d.id])
                    train.append(d)
    attributor = setup.attributor(args.start)

    def watch():
        return summary(decode.score(held, decode.read(attributor, held, setup.ends), gold))

    settings = fit.Settings(args.epochs, args.rate, layer_decay=args.layer_decay, drop=args.drop, most=args.most,
                            seed=args.seed, workers=args.workers)
    fit.fit(attributor, train, setup.ends, settings, args.out.with_suffix(".checkpoint"), watch if held else None)
    torch.save(attributor.state_dict(), args.out)


def command_label(args):
    """Reads reports with one or more teachers of one vocabulary and keeps the mean of what they make of them."""
    setup = Setup(args)
    kept = {}
    for pack in args.packs:
        for d in documents.unmarked(CORPORA / pack, setup.splitter):
            if len(d.words) > 20:
                kept[pack, d.id] = d
    todo = list(kept.values())
    for number, d in enumerate(todo):
        d.id = number  # packs may share names
    teachers = model.Ensemble([setup.attributor(weights) for weights in args.model])
    readings = decode.read(teachers, todo, setup.ends, candidate=0.1)
    soft = {}
    for key, d in kept.items():
        tags, found = readings[d.id]
        soft[key] = (tags.astype(np.float16), [(f.cue, f.probability, f.start, f.roles.astype(np.float16)) for f in found])
    with open(args.out, "wb") as stored:
        pickle.dump(soft, stored)


def command_score(args):
    setup = Setup(args)
    held, _ = documents.marked(CORPORA / args.pack, setup.splitter, setup.annotators)
    gold = decode.load_gold(CORPORA / args.pack)
    readings = decode.read(setup.attributor(args.model), held, setup.ends)
    for least in (0.1, 0.15, 0.2, 0.25, 0.3, 0.4):
        print(least, json.dumps(summary(decode.score(held, readings, gold, decode.Thresholds(attribution=least)))))


def command_calibrate(args):
    """Threshold and calibration on a fold that the model was not fitted to, written into the card.

    The top of the curve is flat: the least threshold is taken whose linked F1 is as good as the best one's.
    """
    setup = Setup(args)
    held, _ = documents.marked(CORPORA / "polnear-train", setup.splitter, setup.annotators)
    held = [d for d in held if fold_of(d, args.folds) == args.fold]
    gold = decode.load_gold(CORPORA / "polnear-train")
    readings = decode.read(setup.attributor(args.model), held, setup.ends)
    tried = {t / 100: summary(decode.score(held, readings, gold, decode.Thresholds(attribution=t / 100)))
             for t in range(8, 42, 2)}
    for least, scores in tried.items():
        print(least, json.dumps(scores))
    best = max(scores["linked"] for scores in tried.values())
    thresholds = decode.Thresholds(attribution=min(t for t in tried if tried[t]["linked"] >= best - AS_GOOD))
    known, right = decode.judged(held, readings, gold, thresholds)
    weights = decode.calibration(known, right)
    for row in decode.reliability(1 / (1 + np.exp(-known @ weights)), right):
        print("%d statements, confidence %.3f, right %.3f" % row)
    card = json.loads(args.card.read_text(encoding="utf-8"))
    card["thresholds"] = dataclasses.asdict(thresholds)
    card["calibration"] = dict(zip(("bias", "cue", "content", "source"), (round(float(w), 4) for w in weights)))
    args.card.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def command_export(args):
    """Writes what the product loads: two graphs and the vocabulary."""
    import onnx
    setup = Setup(args)
    attributor = setup.attributor(args.model).cpu().eval()
    args.out.mkdir(parents=True, exist_ok=True)
    onnx.save(export.encoder(attributor, args.bits), str(args.out / "encoder.onnx"))
    onnx.save(export.roles(attributor, args.bits), str(args.out / "roles.onnx"))
    (args.out / "vocabulary.txt").write_text("\n".join(setup.splitter.vocabulary) + "\n", encoding="utf-8")
    card = json.loads(args.card.read_text(encoding="utf-8"))
    card["sha256"] = {name: hashlib.sha256((args.out / name).read_bytes()).hexdigest()
                      for name in ("encoder.onnx", "roles.onnx", "vocabulary.txt")}
    (args.out / "attribution.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    numbers = lambda text: [int(n) for n in text.split(",")]

    def command(name, run):
        made = commands.add_parser(name)
        made.set_defaults(run=run)
        made.add_argument("--encoder", required=True, help="a jar with a pretrained encoder")
        made.add_argument("--threads", type=int, default=os.cpu_count())
        made.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
        made.add_argument("--layers", type=numbers, help="the encoder's layers to take, e.g. 0,2,4")
        return made

    c = command("fit", command_fit)
    c.add_argument("--out", type=pathlib.Path, required=True)
    c.add_argument("--start", type=pathlib.Path, help="weights to start from")
    c.add_argument("--labels", type=pathlib.Path, nargs="*", default=[], help="a teacher's labels, from `label`")
    c.add_argument("--epochs", type=int, default=5)
    c.add_argument("--rate", type=float, default=2.5e-4)
    c.add_argument("--layer-decay", type=float, default=1.0)
    c.add_argument("--drop", type=float, default=0.1)
    c.add_argument("--most", type=int, default=2048)
    c.add_argument("--seed", type=int, default=0)
    c.add_argument("--workers", type=int, default=0, help="processes that prepare batches, for a GPU")
    c.add_argument("--folds", type=int, default=5)
    c.add_argument("--fold", type=int, help="leave this fold of polnear-train out and score on it")
    c.add_argument("--share", type=float, default=1.0, help="the share of polnear-train to learn from")
    c.add_argument("--watch", help="a pack to score after each epoch")
    c = command("label", command_label)
    c.add_argument("--model", type=pathlib.Path, nargs="+", required=True)
    c.add_argument("--packs", nargs="+", required=True)
    c.add_argument("--out", type=pathlib.Path, required=True)
    c = command("score", command_score)
    c.add_argument("--model", type=pathlib.Path, required=True)
    c.add_argument("--pack", default="polnear-dev")
    c = command("calibrate", command_calibrate)
    c.add_argument("--model", type=pathlib.Path, required=True)
    c.add_argument("--folds", type=int, default=5)
    c.add_argument("--fold", type=int, required=True)
    c.add_argument("--card", type=pathlib.Path, required=True)
    c = command("export", command_export)
    c.add_argument("--model", type=pathlib.Path)
    c.add_argument("--card", type=pathlib.Path, required=True, help="version, thresholds and calibration, as JSON")
    c.add_argument("--bits", type=int, choices=(8, 32), default=8)
    c.add_argument("--out", type=pathlib.Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    args.run(args)


if __name__ == "__main__":
    main()

"""From the model's probabilities to attributions, and their score."""
import dataclasses
import importlib
import os
import pathlib
import sys

import numpy as np
import torch

from attribution import documents, model, windows

LEAST_CONTENT = 0.1  # a word that is less likely content is none
SMALLEST_PIECE = 0.15  # of the heaviest piece of a content; lighter ones are left out
SOURCE_REACH = 0.5  # a source goes as far as its words are this share as likely as its likeliest
MOST_SHARED = 0.5  # an attribution with more of its content in surer ones is left out


class Found:
    """One attribution as read: the cue's probability and the roles' probabilities around it."""

    def __init__(self, cue, probability, start, roles):
        self.cue, self.probability, self.start, self.roles = cue, probability, start, roles


@torch.no_grad()
def read(attributor, documents_, ends, candidate=0.05, most=8192):
    """{document id: (tag probabilities of its words, [Found])}."""
    attributor.eval()
    result = {d.id: (np.zeros((len(d.words), model.TAGS), np.float32), []) for d in documents_}
    for batch in windows.batches([w for d in documents_ for w in windows.cut(d)], most):
        inputs = windows.moved(windows.tensors(batch, *ends), attributor.device)
        with torch.autocast(attributor.device.type, torch.bfloat16):
            states = attributor.states(inputs)
            tags = attributor.tag_probabilities(states).float().cpu().numpy()
            at = []
            for i, w in enumerate(batch):
                own = tags[i, :w.end - w.start]
                result[w.document.id][0][w.start:w.end] = own
                at += [(i, k) for k in np.flatnonzero(own[:, model.CUE_BEGINS] >= candidate)]
            if not at:
                continue
            at = torch.tensor(at, device=attributor.device)
            logits, inside = attributor.role_logits(states, inputs["line"], inputs["counts"], at)
        roles = torch.softmax(logits.float(), -1).cpu().numpy()
        for (i, k), r, real in zip(at.tolist(), roles, inside.cpu().numpy()):
            w = batch[i]
            places = np.flatnonzero(real)
            cue = w.start + k
            result[w.document.id][1].append(
                Found(cue, float(tags[i, k, model.CUE_BEGINS]), cue - model.BEFORE + int(places[0]),
                      r[places]))
    for _, found in result.values():
        found.sort(key=lambda f: f.cue)
    return result


def runs(chosen):
    """[start, end) of the runs of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], chosen.astype(np.int8), [0]))))
    return list(zip(edges[::2], edges[1::2]))


def content_words(found):
    """The words that make the expected overlap with what people would mark the largest, and that overlap.

    Numbers count from found.start; the overlap is intersection over union (as Nowozin 2014 chooses segments).
    """
    p = found.roles[:, documents.CONTENT].astype(np.float64)
    p[found.cue - found.start] = 0
    order = np.argsort(-p, kind="stable")
    order = order[p[order] >= LEAST_CONTENT]
    if not len(order):
        return [], 0.0
    sums = np.cumsum(p[order])
    expected = sums / (np.arange(1, len(order) + 1) + p.sum() - sums)
    count = int(expected.argmax()) + 1
    chosen = np.zeros(len(p), bool)
    chosen[order[:count]] = True
    best = found.roles.argmax(1)
    for word in np.flatnonzero(chosen[:-2] & ~chosen[1:-1] & chosen[2:]) + 1:
        chosen[word] = word != found.cue - found.start and best[word] not in (documents.CUE, documents.SOURCE)
    pieces = runs(chosen)
    weights = [found.roles[s:e, documents.CONTENT].sum() for s, e in pieces]
    pieces = [piece for piece, weight in zip(pieces, weights) if weight >= SMALLEST_PIECE * max(weights)]
    return [word for s, e in pieces for word in range(s, e)], float(expected.max())


def source_words(found, least):
    """The run of words around the likeliest source, over single words that belong to nothing else; none where even that is unlikely."""
    p = found.roles[:, documents.SOURCE].copy()
    p[found.cue - found.start] = 0
    if p.max() < least:
        return []
    likely = p >= SOURCE_REACH * p.max()
    best = found.roles.argmax(1)
    best[found.cue - found.start] = documents.CUE
    between = np.zeros(len(p), bool)
    between[1:-1] = likely[:-2] & likely[2:] & (best[1:-1] != documents.CUE) & (best[1:-1] != documents.CONTENT)
    start, end = max(runs(likely | between), key=lambda run: p[run[0]:run[1]].sum())
    return list(range(start, end))


def cue_words(found):
    best = found.roles.argmax(1)
    cue = found.cue - found.start
    best[cue] = documents.CUE
    start, end = next(run for run in runs(best == documents.CUE) if run[0] <= cue < run[1])
    return list(range(start, end))


@dataclasses.dataclass
class Thresholds:
    """From what probability on a source is named, an attribution is kept."""
    source: float = 0.2
    attribution: float = 0.2


def attributions(read_, thresholds):
    """What is kept of one document's reading: [(Found, overlap, cue, source, content)].

    Each word is in one content only, unless one attribution lies whole in another's content.
    """
    candidates = [(found, *content_words(found)) for found in read_[1] if found.probability >= thresholds.attribution]
    kept = []
    for found, content, overlap in sorted(candidates, key=lambda c: (-c[0].probability * c[2], c[0].cue)):
        if found.probability * overlap < thresholds.attribution:
            break
        shift = lambda words: [found.start + word for word in words]
        source = source_words(found, thresholds.source)
        content = shift(word for word in content if word not in set(source))
        cue, source = shift(cue_words(found)), shift(source)
        whole = {*content, *cue, *source}
        taken = set()
        for *_, cue_, source_, content_ in kept:
            if not whole <= set(content_) and not {*content_, *cue_, *source_} <= set(content):
                taken.update(content_)
        free = [word for word in content if word not in taken]
        if free and len(free) >= (1 - MOST_SHARED) * len(content):
            kept.append((found, overlap, cue, source, free))
    return kept


def scorer():
    home = pathlib.Path(os.environ.get("SAYSO_SHARED", pathlib.Path(__file__).parents[2] / ".." / "shared"))
    sys.path.insert(0, str(home / "tools"))
    return importlib.import_module("score_attribution")


def score(documents_, readings, pack_gold, thresholds=Thresholds()):
    """The scorer's figures over documents; pack_gold as score_attribution.load_gold gives it."""
    score_ = scorer()
    texts, gold = pack_gold
    per_report = []
    for d in documents_:
        predicted = []
        for _, _, cue, source, content in attributions(readings[d.id], thresholds):
            spans = lambda numbers: [d.words[n] for n in numbers]
            predicted.append(texts[d.id].attribution(
                {"cue": spans(cue), "source": spans(source), "content": spans(content)}))
        by = next(iter(gold[d.id]))
        per_report.append(score_.count(texts[d.id], gold[d.id][by], score_.with_content(predicted)))
    return score_.figures(score_.add(per_report))


def judged(documents_, readings, pack_gold, thresholds):
    """What is known of each attribution that is read, [number, 4] as `Calibration` of the product takes it; which are right."""
    score_ = scorer()
    texts, gold = pack_gold
    known, right = [], []
    for d in documents_:
        predicted = []
        for found, overlap, cue, source, content in attributions(readings[d.id], thresholds):
            spans = lambda numbers: [d.words[n] for n in numbers]
            sure = found.roles[[n - found.start for n in source], documents.SOURCE].mean() if source else 0.5
            known.append([1, *map(logit, (found.probability, overlap, float(sure)))])
            predicted.append(texts[d.id].attribution(
                {"cue": spans(cue), "source": spans(source), "content": spans(content)}))
        linked = score_.match(predicted, gold[d.id][next(iter(gold[d.id]))])
        right += [number in linked for number in range(len(predicted))]
    return np.array(known), np.array(right, float)


def logit(p, farthest=8.0):
    return float(np.clip(np.log(p / (1 - p)) if 0 < p < 1 else np.sign(p - 0.5) * farthest, -farthest, farthest))


def calibration(known, right, steps=30, decay=1e-3):
    """Weights of a logistic regression (Platt 1999), by Newton's method."""
    weights = np.zeros(known.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-known @ weights))
        slope = known.T @ (right - p) - decay * weights
        curve = (known * (p * (1 - p))[:, None]).T @ known + decay * np.eye(len(weights))
        weights += np.linalg.solve(curve, slope)
    return weights


def reliability(confidence, right, bins=10):
    """Rows of a reliability table: how many statements of a confidence, their mean confidence, the share that is right."""
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    return [(int((place == b).sum()), float(confidence[place == b].mean()), float(right[place == b].mean()))
            for b in range(bins) if (place == b).any()]


def load_gold(pack):
    score_ = scorer()
    return score_.load_gold(score_.packs.Pack(str(pack)))

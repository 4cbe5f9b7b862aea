"""Fitting the attribution model."""
import contextlib
import dataclasses
import functools
import json
import math
import sys
import time

import numpy as np
import torch
from torch.utils.data import DataLoader

from attribution import documents, model, windows

MEAN_ANNOTATOR = 0.25  # how often the second head is taught without knowing the annotator
FALSE_CUES = 4  # at most so many of the tagger's wrong cues are shown to the second head, per window


def tag_targets(batch, words):
    """Probabilities of the words' tags, [windows, words, TAGS]; all zero where there is no word."""
    tags = np.zeros((len(batch), words, model.TAGS), np.float32)
    for i, w in enumerate(batch):
        if w.document.soft:
            tags[i, :w.end - w.start] = w.document.soft.tags[w.start:w.end]
            continue
        tags[i, :w.end - w.start, 0] = 1
        for a in w.document.attributions:
            for kind, role in enumerate((a.cue, a.source, a.content)):
                before = None
                for word in role:
                    if w.start <= word < w.end:
                        tags[i, word - w.start] = 0
                        tags[i, word - w.start, 1 + 2 * kind + (before == word - 1)] = 1
                    before = word
    return tags


def cue_targets(batch):
    """The cues that are marked: [cues, 2]; their annotators; probabilities of the roles around them, [cues, SPAN, 4].

    The roles of a place outside the window are all zero.
    """
    at, annotators, roles = [], [], []

    def add(i, w, cue, put):
        around = np.zeros((model.SPAN, 4), np.float32)
        shift = cue - model.BEFORE
        around[max(0, w.start - shift):max(0, w.end - shift), documents.NONE] = 1
        put(around, shift)
        at.append((i, cue - w.start))
        annotators.append(w.document.annotator)
        roles.append(around)

    for i, w in enumerate(batch):
        for a in w.document.attributions:
            if w.start <= a.cue[0] < w.end:
                def put(around, shift):
                    for role, words in ((documents.SOURCE, a.source), (documents.CONTENT, a.content), (documents.CUE, a.cue)):
                        for word in words:
                            if 0 <= word - shift < model.SPAN and w.start <= word < w.end:
                                around[word - shift] = 0
                                around[word - shift, role] = 1
                add(i, w, a.cue[0], put)
        for cue, _, start, probabilities in w.document.soft.cues if w.document.soft else ():
            if w.start <= cue < w.end:
                def put(around, shift):
                    a, b = max(start, w.start), min(start + len(probabilities), w.end)
                    around[a - shift:b - shift] = probabilities[a - start:b - start]
                add(i, w, cue, put)
    return (torch.tensor(at, dtype=torch.int64).view(-1, 2), torch.tensor(annotators, dtype=torch.int64),
            torch.from_numpy(np.stack(roles) if roles else np.zeros((0, model.SPAN, 4), np.float32)))


def prepared(batch, ends):
    """The model's input for a batch of windows and what it is to say of them."""
    inputs = windows.tensors(batch, *ends)
    at, annotators, roles = cue_targets(batch)
    return {**inputs, "annotator": torch.tensor([w.document.annotator for w in batch]),
            "tags": torch.from_numpy(tag_targets(batch, inputs["first"].shape[1])),
            "at": at, "annotators": annotators, "roles": roles}


def cross_entropy(log_probabilities, targets):
    """Summed over everything, for each part of a target that is not the first class."""
    return -(log_probabilities * targets).sum() / targets[..., 1:].sum().clamp(min=1)


def false_cues(begins, at):
    """Words that the tagger takes for a cue and nobody marked, likely ones rather: [cues, 2]; at most FALSE_CUES a window."""
    begins = begins.masked_fill(begins <= 0.1, 0)
    begins[at[:, 0], at[:, 1]] = 0
    most, words = (begins * torch.rand_like(begins)).topk(min(FALSE_CUES, begins.shape[1]), 1)
    window, number = torch.nonzero(most > 0, as_tuple=True)
    return torch.stack([window, words[window, number]], 1)


def loss(attributor, batch, drop):
    """The loss on a batch as `prepared` makes it."""
    batch = windows.moved(batch, attributor.device)
    tags, annotator, at = batch["tags"], batch["annotator"], batch["at"]
    with torch.autocast(attributor.device.type, torch.bfloat16):
        states = attributor.states(batch, drop)
        logits = attributor.tag_logits(states)
    chances = torch.log_softmax(logits.float(), -1)
    own = chances[torch.arange(len(annotator), device=annotator.device), :, annotator.clamp(min=0)]
    chances = torch.where((annotator >= 0)[:, None, None], own, chances.logsumexp(2) - math.log(chances.shape[2]))
    tagging = cross_entropy(chances, tags)
    false = false_cues(chances.detach()[:, :, model.CUE_BEGINS].exp() * tags.sum(-1), at)
    _, inside = model.places(false, batch["counts"])
    none = batch["roles"].new_zeros(len(false), model.SPAN, 4)
    none[:, :, documents.NONE] = inside.float()
    at, roles = torch.cat([at, false]), torch.cat([batch["roles"], none])
    if not len(at):
        return tagging
    annotators = torch.cat([batch["annotators"], annotator[false[:, 0]]])
    annotators = annotators.masked_fill(torch.rand(len(at), device=at.device) < MEAN_ANNOTATOR, -1)
    with torch.autocast(attributor.device.type, torch.bfloat16):
        logits, _ = attributor.role_logits(states, batch["line"], batch["counts"], at, annotators)
    return tagging + cross_entropy(torch.log_softmax(logits.float(), -1), roles)


class Average:
    """An exponential moving average of the weights (Polyak and Juditsky 1992), for use in place of the last ones."""

    def __init__(self, module, decay=0.999):
        self.decay, self.steps = decay, 0
        self.weights = {n: p.detach().clone() for n, p in module.named_parameters() if p.requires_grad}

    @torch.no_grad()
    def update(self, module):
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        own = dict(module.named_parameters())
        averages = list(self.weights.values())
        torch._foreach_mul_(averages, decay)
        torch._foreach_add_(averages, [own[n] for n in self.weights], alpha=1 - decay)

    @torch.no_grad()
    def put_into(self, module):
        own = dict(module.named_parameters())
        for name, value in self.weights.items():
            own[name].copy_(value)

    @contextlib.contextmanager
    def swapped(self, module):
        """The module with the averaged weights for a while."""
        kept = {n: p.detach().clone() for n, p in module.named_parameters() if n in self.weights}
        self.put_into(module)
        yield
        with torch.no_grad():
            own = dict(module.named_parameters())
            for name, value in kept.items():
                own[name].copy_(value)


@dataclasses.dataclass
class Settings:
    """How a model is fitted; rates are those of AdamW (Loshchilov and Hutter 2019) at their height."""
    epochs: int
    encoder_rate: float
    head_rate: float = 1e-3
    layer_decay: float = 1.0
    drop: float = 0.1
    most: int = 2048  # pieces in a batch
    warm_up: float = 0.06
    seed: int = 0
    workers: int = 0  # processes that prepare batches ahead


def groups(attributor, settings):
    """Parameters with their rates: lower layers learn more slowly, matrices decay."""
    found, layers = {}, len(attributor.encoder.layers)
    for name, p in attributor.named_parameters():
        if not p.requires_grad:
            continue
        rate = settings.head_rate
        if name.startswith("encoder.") and not name.startswith(("encoder.case", "encoder.quote", "encoder.breaks")):
            depth = int(name.split(".")[2]) + 1 if name.startswith("encoder.layers") else 0
            rate = settings.encoder_rate * settings.layer_decay ** (layers - depth)
        found.setdefault((rate, 0.01 if p.dim() > 1 else 0.0), []).append(p)
    return [{"params": ps, "lr": rate, "top": rate, "weight_decay": decay} for (rate, decay), ps in found.items()]


def fit(attributor, documents_, ends, settings, checkpoint=None, after_epoch=None):
    """Fits a model and leaves it with its averaged weights; goes on from the checkpoint where there is one."""
    rng = np.random.default_rng(settings.seed)
    torch.manual_seed(settings.seed)
    pieces = sum(len(d.pieces) for d in documents_)
    cut = lambda: windows.batches([w for d in documents_ for w in windows.random_cut(d, rng)], settings.most, rng)
    optimizer = torch.optim.AdamW(groups(attributor, settings), betas=(0.9, 0.98))
    average, first, seconds = Average(attributor), 0, 0.0
    if checkpoint and checkpoint.exists():
        kept = torch.load(checkpoint, map_location=attributor.device)
        attributor.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])
        average.weights, average.steps = kept["average"], kept["steps"]
        rng.bit_generator.state, first, seconds = kept["rng"], kept["epoch"], kept["seconds"]
        torch.set_rng_state(kept["torch_rng"].cpu())
    for epoch in range(first, settings.epochs):
        began, total = time.time(), torch.zeros((), device=attributor.device)
        attributor.train()
        todo = DataLoader(cut(), batch_size=None, collate_fn=functools.partial(prepared, ends=ends),
                          num_workers=settings.workers)
        for number, batch in enumerate(todo):
            done = (epoch + number / len(todo)) / settings.epochs
            factor = min(1.0, (done + 1e-4) / settings.warm_up) * (1 - done)
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * factor
            value = loss(attributor, batch, settings.drop)
            optimizer.zero_grad(set_to_none=True)
            value.backward()
            torch.nn.utils.clip_grad_norm_(attributor.parameters(), 1.0)
            optimizer.step()
            average.update(attributor)
            total += value.detach()
            if number % 50 == 0:
                print(f"\repoch {epoch + 1}/{settings.epochs} {100 * number // len(todo)}% loss {total / (number + 1):.3f}",
                      end="", file=sys.stderr, flush=True)
        seconds += time.time() - began
        print("\r", end="", file=sys.stderr)
        log = {"epoch": epoch + 1, "loss": round(float(total) / len(todo), 4), "seconds": round(seconds),
               "pieces": pieces}
        if after_epoch:
            with average.swapped(attributor):
                log.update(after_epoch())
        print(json.dumps(log), flush=True)
        if checkpoint:
            torch.save({"model": attributor.state_dict(), "optimizer": optimizer.state_dict(), "average": average.weights,
                        "steps": average.steps, "rng": rng.bit_generator.state, "torch_rng": torch.get_rng_state(),
                        "epoch": epoch + 1, "seconds": seconds}, checkpoint.with_suffix(".new"))
            checkpoint.with_suffix(".new").replace(checkpoint)
    average.put_into(attributor)

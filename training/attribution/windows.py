"""Cutting documents into windows of word pieces, and windows into batches."""
import dataclasses

import numpy as np
import torch

LONGEST = 190  # pieces in a window, without the two that stand at its ends


@dataclasses.dataclass
class Window:
    document: object
    start: int  # first word
    end: int  # after the last word

    @property
    def pieces(self):
        return int(self.document.first[self.end] - self.document.first[self.start])


def last_within(document, start, longest):
    """The word up to which a window from a word on is not too long; at least one word further."""
    end = int(np.searchsorted(document.first, document.first[start] + longest, "right")) - 1
    return min(len(document.words), max(end, start + 1))


def opens_sentence(document):
    """Per word whether a sentence ended before it, as far as marks and capitals tell, and none inside a quotation."""
    text, words, quote = document.text, document.words, document.quote
    stop = [text[start:end] in (".", "!", "?") for start, end in words]
    return [w > 1 and (stop[w - 1] or quote[w - 1] == 2 and stop[w - 2])
            and (quote[w] == 2 or quote[w] == 0 and text[words[w][0]].isupper()) for w in range(len(words))]


def cut(document, longest=LONGEST):
    """Windows that hold every word once, as the product cuts them.

    One ends at a line break, else at a sentence's end, where one stands in its second half: attributions seldom cross
    the first and not often the second.
    """
    found, start, opens = [], 0, opens_sentence(document)
    while start < len(document.words):
        end = last_within(document, start, longest)
        if end < len(document.words):
            half = range(end, start + (end - start) // 2, -1)
            end = next((w for w in half if document.breaks[w]), next((w for w in half if opens[w]), end))
        found.append(Window(document, start, end))
        start = end
    return found


def random_cut(document, rng, longest=LONGEST):
    """Windows that begin at a random phase."""
    found, start, size = [], 0, int(rng.integers(longest // 4, longest + 1))
    while start < len(document.words):
        end = last_within(document, start, size)
        found.append(Window(document, start, end))
        start, size = end, longest
    return found


def batches(windows, most, rng=None):
    """Windows of like length together, at most `most` pieces in a batch; shuffled if a generator is given."""
    order = sorted(range(len(windows)), key=lambda i: windows[i].pieces + (rng.integers(0, 16) if rng else 0))
    found, current = [], []
    for i in order:
        if current and (windows[i].pieces + 2) * (len(current) + 1) > most:
            found.append(current)
            current = []
        current.append(windows[i])
    found.append(current)
    if rng:
        rng.shuffle(found)
    return found


def tensors(batch, start_piece, end_piece):
    """The model's input for a batch of windows."""
    longest = max(w.pieces for w in batch) + 2
    words = max(w.end - w.start for w in batch)
    shape = (len(batch), longest)
    pieces, case, quote, breaks = (np.zeros(shape, np.int64) for _ in range(4))
    mask = np.zeros(shape, bool)
    first = np.zeros((len(batch), words), np.int64)
    line = np.zeros((len(batch), words), np.int64)
    for i, w in enumerate(batch):
        d = w.document
        a, b = d.first[w.start], d.first[w.end]
        n = b - a
        pieces[i, 0], pieces[i, n + 1] = start_piece, end_piece
        pieces[i, 1:n + 1] = d.pieces[a:b]
        lengths = np.diff(d.first[w.start:w.end + 1])
        for target, feature in ((case, d.case), (quote, d.quote), (breaks, d.breaks)):
            target[i, 1:n + 1] = np.repeat(feature[w.start:w.end], lengths)
        mask[i, :n + 2] = True
        first[i, :w.end - w.start] = d.first[w.start:w.end] - a + 1
        line[i, :w.end - w.start] = d.line[w.start:w.end]
    counts = np.array([w.end - w.start for w in batch])
    return {name: torch.from_numpy(value) for name, value in
            dict(pieces=pieces, case=case, quote=quote, breaks=breaks, mask=mask, first=first, line=line,
                 counts=counts).items()}


def moved(inputs, device):
    """The same tensors on a device."""
    return {name: value.to(device, non_blocking=True) for name, value in inputs.items()}

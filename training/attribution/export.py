"""The trained model as two ONNX graphs: the encoder with the tagger, and the head that reads one attribution.

Operators of ONNX Runtime's own set are written directly (QAttention, DynamicQuantizeMatMul, SkipLayerNormalization),
so that nothing depends on what a runtime's optimizer recognizes. In 8 bits, weights have one scale per column and
activations are quantized as they come; everything outside the large matrix products stays in 32 bits.
"""
import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper

from attribution import model

FLOAT, INT64 = TensorProto.FLOAT, TensorProto.INT64
OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]


class Graph:
    """Collects nodes and constants; methods return the name of what they compute."""

    def __init__(self, bits):
        self.bits, self.nodes, self.constants, self.count = bits, [], {}, 0

    def constant(self, value, name=None):
        name = name or f"c{len(self.constants)}"
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, *inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = [f"{kind}_{self.count}" + (f"_{i}" if outputs > 1 else "") for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def own(self, kind, *inputs, **attributes):
        return self.op(kind, *inputs, domain="com.microsoft", **attributes)

    def linear(self, x, layer, small=False):
        """x times the layer's weights plus its bias; small products stay in 32 bits."""
        weight, bias = array(layer.weight).T, array(layer.bias)
        if self.bits == 32 or small:
            return self.op("Add", self.op("MatMul", x, self.constant(weight)), self.constant(bias))
        values, scales = quantized(weight)
        return self.own("DynamicQuantizeMatMul", x, self.constant(values), self.constant(scales), "", self.constant(bias))

    def attention(self, x, qkv, heads):
        """Self-attention over windows without padding, which lets the runtime take its blockwise kernel."""
        parts = self.op("Split", self.linear(x, qkv), axis=-1, outputs=3)
        return self.own("MultiHeadAttention", *parts, num_heads=heads)

    def norm(self, x, layer):
        return self.op("LayerNormalization", x, self.constant(array(layer.weight)), self.constant(array(layer.bias)),
                       axis=-1, epsilon=layer.eps)

    def layer(self, x, layer):
        """One transformer layer."""
        mixed = self.linear(self.attention(x, layer.qkv, layer.heads), layer.out)
        x = self.skip_norm(x, mixed, layer.norm1)
        inner = self.own("Gelu", self.linear(x, layer.up))
        return self.skip_norm(x, self.linear(inner, layer.down), layer.norm2)

    def skip_norm(self, x, skip, norm):
        return self.own("SkipLayerNormalization", skip, x, self.constant(array(norm.weight)),
                        self.constant(array(norm.bias)), epsilon=norm.eps)

    def table(self, indices, values):
        """Rows of a table; in 8 bits each row has a scale of its own."""
        if self.bits == 32:
            return self.op("Gather", self.constant(values), indices)
        scales = np.abs(values).max(1, keepdims=True) / 127
        rows = np.round(values / np.maximum(scales, 1e-12)).astype(np.int8)
        return self.op("Mul", self.op("Cast", self.op("Gather", self.constant(rows), indices), to=FLOAT),
                       self.op("Gather", self.constant(scales.astype(np.float32)), indices))

    def model(self, inputs, outputs):
        made = [helper.make_node("Identity", [name], [public]) for public, (name, _) in outputs.items()]
        graph = helper.make_graph(
            self.nodes + made, "attribution",
            [helper.make_tensor_value_info(n, kind, shape) for n, (kind, shape) in inputs.items()],
            [helper.make_tensor_value_info(n, FLOAT, shape) for n, (_, shape) in outputs.items()],
            list(self.constants.values()))
        made = helper.make_model(graph, opset_imports=OPSETS, producer_name="sayso")
        made.ir_version = 8
        return made


def array(parameter):
    return parameter.detach().float().numpy()


def quantized(weight):
    """Symmetric 8-bit weights with one scale per column."""
    scales = np.abs(weight).max(0) / 127
    return np.round(weight / np.maximum(scales, 1e-12)).astype(np.int8), scales.astype(np.float32)


def encoder(attributor, bits):
    """pieces, case, quote, breaks [pieces], first [words] of one window to tags, words and cues, a row a word each.

    One window at a time: without padding nothing is computed in vain, and a window's result cannot depend on others.
    """
    g, e = Graph(bits), attributor.encoder
    zero = g.constant(np.array([0], np.int64))
    places = g.op("Slice", g.constant(array(e.position.weight)), zero, g.op("Shape", "pieces"), zero)
    x = g.op("Add", g.table("pieces", array(e.word.weight)), places)
    for name, feature in (("case", e.case), ("quote", e.quote), ("breaks", e.breaks)):
        x = g.op("Add", x, g.op("Gather", g.constant(array(feature.weight)), name))
    x = g.norm(g.op("Unsqueeze", x, zero), e.norm)
    for layer in e.layers:
        x = g.layer(x, layer)
    x = g.op("Gather", g.op("Squeeze", x, zero), "first", axis=0)
    hidden = g.own("Gelu", g.linear(x, attributor.hidden, small=True))
    own = array(attributor.own_tags) + array(attributor.tags.weight)[None]  # annotators, tags, hidden
    annotators, tags, inner = own.shape
    logits = g.op("Add", g.op("MatMul", hidden, g.constant(own.reshape(-1, inner).T)),
                  g.constant(np.tile(array(attributor.tags.bias), annotators)))
    logits = g.op("Reshape", logits, g.constant(np.array([-1, annotators, tags], np.int64)))
    tags_ = g.op("ReduceMean", g.op("Softmax", logits, axis=-1), axes=[1], keepdims=0)
    inputs = {name: (INT64, ["pieces"]) for name in ("pieces", "case", "quote", "breaks")}
    inputs["first"] = (INT64, ["words"])
    return g.model(inputs, {"tags": (tags_, ["words", tags]),
                            "words": (g.linear(x, attributor.word, small=True), ["words", inner]),
                            "cues": (g.linear(x, attributor.cue, small=True), ["words", inner])})


def roles(attributor, bits):
    """words, cues [words, inner], line [words] of a window, and from, at, to [1] to roles [to - from, 4].

    That is the attribution of the cue that begins at the window's word `at`, read from the words [from, to) around it.
    One cue at a time: nothing is computed for places outside the window.
    """
    g = Graph(bits)
    whole = lambda *numbers: g.constant(np.array(numbers, np.int64))
    shift = g.op("Sub", whole(model.BEFORE), "at")
    around = lambda values: g.op("Slice", values, "from", "to", whole(0))
    distance = g.op("Slice", g.constant(array(attributor.distance.weight)), g.op("Add", "from", shift),
                    g.op("Add", "to", shift), whole(0))
    broken = g.op("Sub", around("line"), g.op("Gather", "line", "at"))
    broken = g.op("Add", g.op("Min", g.op("Max", broken, whole(-model.LINES)), whole(model.LINES)), whole(model.LINES))
    cue = g.op("Add", g.op("Gather", "cues", "at"), g.constant(array(attributor.own_cue.mean(0))))
    x = g.op("Add", around("words"), cue)
    x = g.op("Add", x, distance)
    x = g.op("Add", x, g.op("Gather", g.constant(array(attributor.lines.weight)), broken))
    x = g.own("Gelu", g.norm(g.op("Unsqueeze", x, whole(0)), attributor.norm))
    for block in attributor.blocks:
        x = g.layer(x, block)
    logits = g.op("Squeeze", g.linear(x, attributor.roles, small=True), whole(0))
    rows = ["words", model.INNER]
    inputs = {"words": (FLOAT, rows), "cues": (FLOAT, rows), "line": (INT64, ["words"])}
    inputs.update({name: (INT64, [1]) for name in ("from", "at", "to")})
    return g.model(inputs, {"roles": (g.op("Softmax", logits, axis=-1), ["around", 4])})

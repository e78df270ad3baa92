"""The English words of the figures; `tools.figures.wording` says what each table is for."""

TITLES = {
    "unrolled": "{layers}, unrolled over its timesteps",
    "stacked": "Layers on top of each other, from the bottom: {layers}",
    "stacked-cells": "{layers}, which computes several cells in each timestep",
    "bidirectional": "{layers}, which reads in two directions",
    "stateful": "{layers}, called again and again, its states kept",
    "two-calls": "{layers}, whose states one call hands to the next",
    "encoder-decoder": "Encoder and decoder: {layers}",
    "time-distributed": "{layers}, which applies the same layer to each timestep",
    "cell": "Inside the cell of {layers}",
    "tensor": "The axes of the input tensor {layers}",
    "frames": "{layers}, which reads a sequence of frames",
    "weights": "The weights of {layers}, by gate and candidate",
    "layouts": "How several libraries lay out the weights of {layers}",
    "kept": "What is kept by {layers}",
    "timestep": "One timestep of {layers}",
    "work": "What {layers} computes at each timestep, and what at once",
}

LABELS = {
    # One layer along time, in every kind that has one
    "cell": "cell",
    "layer": "layer",
    "time": "timesteps",
    "returned": "returned",
    "dropped": "not returned",
    "masked": "masked",
    "drops": "dropout",
    "unused": "not used",
    # bidirectional
    "forward": "forward",
    "backward": "backward",
    # two-calls, encoder-decoder
    "first": "first",
    "second": "second",
    "encoder": "encoder",
    "decoder": "decoder",
    # cell
    "forget": "forget",
    "input": "input",
    "candidate": "candidate",
    "output": "output",
    "update": "update",
    "reset": "reset",
    "bias": "bias",
    # tensor
    "batch": "batch",
    "features": "features",
    # frames
    "kernel": "kernel",
    # weights
    "units": "units",
    # layouts
    "biases": "biases",
    # kept
    "config": "config",
    "weights": "weights",
    "optimizer": "optimizer",
    "graph": "graph",
    "arrays": "{count} arrays",
    "is kept": "kept",
    "left out": "not kept",
    # timestep
    "from before": "from before",
    "to the next": "to the next",
    # work
    "loop": "one body, run again and again",
    "copies": "one copy for each timestep",
    "call": "one call for all timesteps",
    "again": "again",
    "product": "matrix product",
    "waits": "waits for the one before",
}

SENTENCES = {
    # One layer along time, in every kind that has one
    "inputs": "The tensor {inputs} enters from below, one timestep after the other: {steps}.",
    "steps": "{first}, …, {last}",
    "step": "{first}",
    "two steps": "{first}, {last}",
    "hc": "At each timestep the cell hands its hidden state h and its cell state c to the next.",
    "h": "At each timestep the cell hands its hidden state h to the next.",
    "": "The same layer computes each timestep by itself; nothing is handed to the next.",
    "zeros": "The states begin at 0.",
    "given": "The states begin as {initials}.",
    "carried": "The states begin as the call before left them.",
    "backwards": "It reads the last timestep first.",
    "drops x": "At each timestep dropout drops a part of the inputs, by a mask that is the same at all timesteps.",
    "drops h": (
        "At each timestep recurrent_dropout drops a part of the incoming hidden state, "
        "by a mask that is the same at all timesteps."
    ),
    "masked": "At the masked {steps}, the states pass unchanged.",
    "sample": "Samples may have different masks; what is drawn is a sample with the mask {mask}.",
    "every": "The outputs of every timestep come back: {outputs}.",
    "last": "Only the output of the timestep that is read last comes back: {outputs}.",
    "one": "One output comes back: {outputs}.",
    "no outputs": "Only the final states are used: {finals}. The output, which comes back as well, is not used.",
    "repeats": "A masked timestep repeats the output before it, so what comes back is {values}.",
    "zeroed": "The output of a masked timestep is 0, so what comes back is {values}.",
    "reversed": "The outputs are in the order of reading: outputs[:, 0] belongs to the last timestep.",
    "finals": "The final states come back as well: {finals}.",
    "no finals": "The final states do not come back.",
    # stacked
    "handed": "The outputs of {layer}, {outputs}, are the inputs of the layer above.",
    "handed last": "Only the output of the timestep that {layer} reads last, {outputs}, goes into the layer above.",
    "upper": "The layer above is {layer}.",
    "upper states": "The layer above is {layer}; its states begin at 0 and are handed on in the same way.",
    "dense": "{layer} computes each timestep by itself and hands nothing on to the next.",
    "masking": "{layer} keeps the shape, turns the masked timesteps into 0 and attaches the mask.",
    "repeated": "{repeat} lays out the one vector {source} for every timestep alike, which makes {shape}.",
    # stacked-cells
    "cells": (
        "The loop runs over the timesteps once and computes all cells in each of them, in this order: {cells}. "
        "The output of a cell is the input of the cell above it in the same timestep."
    ),
    "cell hc": "{cell} hands its hidden state h and its cell state c to the next timestep.",
    "cell h": "{cell} hands its hidden state h to the next timestep.",
    "lists": "The final states come back as well, one list for each cell: {finals}.",
    # bidirectional
    "both": "Two layers read the same inputs, forward from the first timestep and backward from the last.",
    "merged every": "The two outputs of each timestep come back as one: {outputs}.",
    "merged last": (
        "The forward output of the last timestep and the backward output of the first come back as one: {outputs}."
    ),
    "directed": (
        "The final states come back as well: {finals}. "
        "The forward ones belong to the last timestep, the backward ones to the first."
    ),
    # stateful, two-calls, encoder-decoder
    "call": "{name}:",
    "link": "Before the next call stands {code}.",
    "first": "First call:",
    "second": "Second call:",
    "into second": "The final states go to the next call as {code}.",
    "encoder": "Encoder:",
    "decoder": "Decoder:",
    "into decoder": "The final states go to the decoder as {code}.",
    # cell
    "LSTM": (
        "The hidden state h and the cell state c come in from the left, the input x from below. Three gates (σ) "
        "and the candidate (tanh) are computed from h and x. The forget gate f multiplies c; the product of the "
        "input gate i and the candidate is added, which gives the new c. The new h is the output gate o times "
        "tanh(c); it also leaves above as the output."
    ),
    "GRU, reset after": (
        "The hidden state h comes in from the left, the input x from below. Two gates (σ) and the candidate "
        "(tanh) are computed from h and x. In the candidate, the reset gate r multiplies after the "
        "matrix product (@) of h and the recurrent kernel. The update gate z multiplies h; the candidate times "
        "1 - z is added, which gives the new h. It also leaves above as the output."
    ),
    "GRU, reset before": (
        "The hidden state h comes in from the left, the input x from below. Two gates (σ) and the candidate "
        "(tanh) are computed from h and x. In the candidate, the reset gate r multiplies h before "
        "the matrix product (@) with the recurrent kernel. The update gate z multiplies h; the candidate times "
        "1 - z is added, which gives the new h. It also leaves above as the output."
    ),
    "SimpleRNN": (
        "The hidden state h comes in from the left, the input x from below. The matrix product (@) of each with "
        "its kernel and the bias are added up, and tanh of the sum is the new h. It also leaves above as the "
        "output."
    ),
    "called": "It reads {inputs}, and returns the output, {outputs}, and the new states: {finals}.",
    "equations": "What it computes: {equations}.",
    # tensor
    "axes": (
        "The batch axis has {batch}, the axis of timesteps {steps}, the axis of features {features}. "
        "Timesteps run from left to right, features from top to bottom, the batch to the back."
    ),
    # frames
    "frame": "An input frame measures {before}, the kernel that passes over it {kernel}, an output frame {after}.",
    # weights
    "blocks": (
        "On the last axis of each weight the blocks {letters} stand side by side, each of {units} columns. "
        "Each row of the kernel belongs to a feature, each row of the recurrent kernel to a unit."
    ),
    "weight": "{name} {shape}: {block} numbers in a block, {size} in all.",
    "sum": "Together: {sum}.",
    # layouts
    "order": "{library} has the blocks {letters} in {weight}, in this order.",
    "one bias": "Each has one bias, in {biases}.",
    "biases added": "Each has two biases, which are added, in {biases}.",
    "biases apart": "Each has two biases, which stay apart, in {biases}.",
    # kept
    "part config": "the config",
    "part weights": "the weights",
    "part optimizer": "the state of the optimizer",
    "part graph": "the graph of the computation",
    "arrays": "{part} ({count} arrays)",
    "keeps": "{code} keeps {kept}.",
    "leaves out": "It leaves out {lost}.",
    # timestep
    "cell is handed": (
        "At each timestep {layer} calls {cell} once and hands it {inputs}, which is one timestep of the sequence "
        "{sequence}, and a list of the states of the timestep before: {states}."
    ),
    "cell gives": (
        "The cell gives back its {output}, and a list of new states: {states}. The new states have the shapes of "
        "the old ones; the next timestep is handed them."
    ),
    "passed on": "The layer puts the outputs of all timesteps together: {outputs}.",
    "sizes": "The code of the cell declares {sizes}.",
    # work
    "inputs at once": "The inputs are {inputs}.",
    "work loop": (
        "{name}: a loop, whose body runs again at each timestep and waits for the one before; "
        "matrix products in the body: {products}."
    ),
    "work copies": (
        "{name}: no loop, but a copy of the computation for each timestep, which waits for the one before; "
        "matrix products in a copy: {products}."
    ),
    "work call": "{name}: a single call of {operation} for all timesteps.",
}

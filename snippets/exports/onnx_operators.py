import collections

import keras
import numpy as np
import onnx

for layer in (
    keras.layers.LSTM(3),
    keras.layers.LSTM(3, recurrent_dropout=0.5),
    keras.layers.LSTM(3, recurrent_activation="hard_sigmoid"),
    keras.layers.LSTM(3, unroll=True),
    keras.layers.GRU(3),
    keras.layers.SimpleRNN(3),
    keras.layers.Bidirectional(keras.layers.LSTM(3)),
):
    model = keras.Sequential([keras.Input((4, 8)), layer])
    model(np.zeros((1, 4, 8), "float32"))
    model.export("model.onnx", format="onnx", verbose=False)
    nodes = onnx.load("model.onnx").graph.node
    found = collections.Counter(node.op_type for node in nodes)
    kinds = ("LSTM", "Loop", "MatMul")
    carries = {kind: found[kind] for kind in kinds if kind in found}
    print(type(layer).__name__.ljust(14), carries)

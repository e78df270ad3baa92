"""Which seed a layer or a cell is given changes no weight."""

import keras
import numpy as np

CONVOLUTIONS = {"ConvLSTM1D": (2, 4, 8, 1), "ConvLSTM2D": (2, 4, 8, 8, 1), "ConvLSTM3D": (2, 4, 4, 4, 4, 1)}
made = {
    name: (lambda seed, name=name: getattr(keras.layers, name)(3, dropout=0.5, recurrent_dropout=0.5, seed=seed))
    for name in ("LSTM", "GRU", "SimpleRNN", "LSTMCell", "GRUCell", "SimpleRNNCell")
}
made |= {f"RNN({name})": (lambda seed, make=made[name]: keras.layers.RNN(make(seed))) for name in list(made)[3:]}
made |= {
    name: (lambda seed, name=name: getattr(keras.layers, name)(3, 3, dropout=0.5, seed=seed)) for name in CONVOLUTIONS
}
for name, make in made.items():
    shape = (2, 8) if name.endswith("Cell") else CONVOLUTIONS.get(name, (2, 4, 8))
    weights = []
    for seed in (1, 2, 12345):
        keras.utils.set_random_seed(0)
        layer = make(seed)
        layer.build(shape)
        weights.append([keras.ops.convert_to_numpy(weight) for weight in layer.weights])
    for other in weights[1:]:
        assert all(np.array_equal(one, two) for one, two in zip(weights[0], other, strict=True)), name

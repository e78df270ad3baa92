import keras
import numpy as np
import tf_keras

x, y = np.ones((2, 4, 8), "float32"), np.ones((2, 1), "float32")
for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    layers = library.layers
    cell = layers.GRUCell(3)
    rnn = layers.RNN(cell, trainable=False)
    model = library.Sequential([rnn, layers.Dense(1)])
    model.build((2, 4, 8))
    model.compile(optimizer="sgd", loss="mse")
    before = cell.get_weights()[0]
    model.fit(x, y, verbose=0)
    changed = not np.array_equal(before, cell.get_weights()[0])
    print(name, "fit changed the weights:", changed)

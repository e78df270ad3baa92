import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

for trainable in (True, False):
    cell = keras.layers.GRUCell(3)
    rnn = keras.layers.RNN(cell, trainable=trainable)
    model = keras.Sequential([keras.Input((4, 8)), rnn])
    model.compile(optimizer="sgd", loss="mse")
    before = to_numpy(cell.kernel)
    model.fit(np.ones((2, 4, 8)), np.ones((2, 3)), verbose=0)
    print(f"trainable={trainable}")
    print("  trainable in the layer:", len(rnn.trainable_weights))
    print("  trainable in the model:", len(model.trainable_weights))
    changed = not np.array_equal(before, cell.kernel)
    print("  changed by fit:", changed)

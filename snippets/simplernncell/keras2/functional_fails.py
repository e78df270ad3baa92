import keras
import numpy as np
import tf_keras

x, zeros = np.ones((2, 8)), np.zeros((2, 3))
for name, library in (("Keras 2", tf_keras), ("Keras 3", keras)):
    inputs, h = library.Input((8,)), library.Input((3,))
    cell = library.layers.SimpleRNNCell(3, dropout=0.5)
    outputs, _ = cell(inputs, h)
    model = library.Model([inputs, h], outputs)
    model.compile(optimizer="sgd", loss="mse")
    try:
        model.fit([x, zeros], zeros, verbose=0)
        print(name, "trained")
    except TypeError as error:
        first_line = str(error).partition(" Use return values")[0]
        raise TypeError(first_line) from None

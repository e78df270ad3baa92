import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
weights = [
    np.full((8, 9), 0.1),
    np.full((3, 9), 0.1),
    np.zeros((2, 9)),
]

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    gru = library.layers.GRU(3, recurrent_activation="hard_sigmoid")
    gru.build(x.shape)
    gru.set_weights(weights)
    gate = gru.recurrent_activation(keras.ops.ones(()))
    print(name, gate.numpy().round(4), gru(x).numpy()[0].round(4))

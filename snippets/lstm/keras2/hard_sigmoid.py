import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
weights = [
    np.full((8, 12), 0.1),
    np.full((3, 12), 0.1),
    np.zeros(12),
]

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    lstm = library.layers.LSTM(
        3, recurrent_activation="hard_sigmoid"
    )
    lstm.build(x.shape)
    lstm.set_weights(weights)
    gate = lstm.recurrent_activation(keras.ops.ones(()))
    print(name, gate.numpy().round(4), lstm(x).numpy()[0].round(4))

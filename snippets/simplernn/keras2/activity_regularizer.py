import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
weights = [
    np.full((8, 3), 0.1),
    np.full((3, 3), 0.1),
    np.zeros(3),
]
for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    simple_rnn = library.layers.SimpleRNN(
        3, activity_regularizer=library.regularizers.L2(0.01)
    )
    simple_rnn.build(x.shape)
    simple_rnn.set_weights(weights)
    simple_rnn(x)
    losses = [round(float(loss), 4) for loss in simple_rnn.losses]
    print(name, losses)

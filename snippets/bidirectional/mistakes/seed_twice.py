import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.ops.ones((1, 8))
for seed in (None, 1):
    keras.utils.set_random_seed(0)
    initializer = keras.initializers.GlorotUniform(seed=seed)
    lstm = keras.layers.LSTM(
        3, dropout=0.5, seed=seed, kernel_initializer=initializer
    )
    bidirectional = keras.layers.Bidirectional(lstm)
    bidirectional.build((1, 4, 8))
    left = bidirectional.forward_layer.cell
    right = bidirectional.backward_layer.cell
    print("seed:", seed)
    print("  left: ", to_numpy(left.get_dropout_mask(x)[0]))
    print("  right:", to_numpy(right.get_dropout_mask(x)[0]))
    print(
        "  same kernel:", np.array_equal(left.kernel, right.kernel)
    )

import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for reset_after in (True, False):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(
        3, reset_after=reset_after, return_sequences=True
    )
    print(f"reset_after={reset_after}")
    print("  outputs:", to_numpy(gru(x)[0, :, 0]).round(4))
    print("  bias:   ", tuple(gru.cell.bias.shape))
    print("  parameters:", gru.count_params())

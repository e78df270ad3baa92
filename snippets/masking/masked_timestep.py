import keras
from keras.ops import convert_to_numpy as to_numpy

x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
masked = keras.layers.Masking()(x)
for cls in (keras.layers.LSTM, keras.layers.GRU):
    for zero in (False, True):
        values = []
        for every in (True, False):
            keras.utils.set_random_seed(0)
            layer = cls(
                3,
                return_sequences=every,
                return_state=True,
                zero_output_for_mask=zero,
            )
            outputs, state_h, *_ = layer(masked)
            values.append(to_numpy(outputs[0, ..., 0]).round(4))
        values.append(to_numpy(state_h[0, 0]).round(4))
        print(f"{cls.__name__}, zero_output_for_mask={zero}")
        print("  every:", values[0])
        print("  last: ", values[1], " state_h:", values[2])

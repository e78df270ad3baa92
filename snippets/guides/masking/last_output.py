import keras
from keras.ops import convert_to_numpy as to_numpy

x = to_numpy(keras.random.normal((1, 4, 8), seed=0))
x[0, 2:] = 0
masked = keras.layers.Masking()(x)
for zero in (False, True):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(
        3,
        return_sequences=True,
        return_state=True,
        zero_output_for_mask=zero,
    )
    outputs, state_h, state_c = lstm(masked)
    print(f"zero_output_for_mask={zero}")
    print("  outputs[:, 1]: ", to_numpy(outputs[0, 1]).round(4))
    print("  outputs[:, -1]:", to_numpy(outputs[0, -1]).round(4))
    print("  state_h:       ", to_numpy(state_h[0]).round(4))

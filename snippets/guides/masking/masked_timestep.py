import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.array([1, 2, 0, 0], "float32").reshape((1, 4, 1))
masking = keras.layers.Masking()
print("mask", *to_numpy(masking.compute_mask(x)).tolist())
for zero in (False, True):
    half = keras.layers.SimpleRNN(
        1,
        activation="linear",
        use_bias=False,
        kernel_initializer="ones",
        recurrent_initializer=keras.initializers.Constant(0.5),
        return_sequences=True,
        return_state=True,
        zero_output_for_mask=zero,
    )
    outputs, state_h = half(masking(x))
    print(f"zero_output_for_mask={zero}")
    print("  outputs:", to_numpy(outputs[0, :, 0]))
    print("  state_h:", to_numpy(state_h[0]))
print("shapes", tuple(outputs.shape), tuple(state_h.shape))

import keras
import numpy as np

x = np.array([1, 2, 0, 0], "float32").reshape((1, 4, 1))
masking = keras.layers.Masking()
print("mask", *masking.compute_mask(x).numpy().tolist())
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
    print("  outputs:", outputs[0, :, 0].numpy())
    print("  state_h:", state_h[0].numpy())
print("shapes", tuple(outputs.shape), tuple(state_h.shape))

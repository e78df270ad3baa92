import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
for unroll in (False, True):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(
        1, return_sequences=True, unroll=unroll
    )
    outputs = keras.layers.Bidirectional(lstm)(x, mask=mask)
    print(f"unroll={unroll}")
    print("  forward: ", outputs[0, :, 0].numpy().round(4))
    print("  backward:", outputs[0, :, 1].numpy().round(4))

import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
mask = np.array([[True, True, False, False]] * 2)

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    lstm = library.layers.LSTM(
        3, return_sequences=True, zero_output_for_mask=True
    )
    outputs = lstm(x, mask=mask).numpy()
    print(name, np.any(outputs[0], axis=-1))

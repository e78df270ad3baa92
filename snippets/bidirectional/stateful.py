import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
whole = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_sequences=True)
)
parts = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_sequences=True, stateful=True)
)
whole.build(x.shape)
parts.build((2, 2, 8))
parts.set_weights(whole.get_weights())

expected = whole(x)
outputs = np.concatenate([parts(x[:, :2]), parts(x[:, 2:])], axis=1)
equal = np.isclose(outputs, expected, atol=1e-6).all(axis=0)
print("steps: 0, 1 (first call), 2, 3 (second call)")
print("forward: ", equal[:, :3].all(axis=1))
print("backward:", equal[:, 3:].all(axis=1))

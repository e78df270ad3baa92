import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, return_state=True)
whole, _, _ = lstm(x)

_, *states = lstm(x[:, :2])
parts, _, _ = lstm(x[:, 2:], initial_state=states)
forgotten, _, _ = lstm(x[:, 2:])
print(
    "equal with the states:   ",
    np.allclose(whole, parts, atol=1e-6),
)
print(
    "equal without the states:",
    np.allclose(whole, forgotten, atol=1e-6),
)

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, return_state=True)
whole, _, _ = lstm(x)

first, second = x[:, :2], x[:, 2:]
_, *states = lstm(first)
parts, _, _ = lstm(second, initial_state=states)
forgotten, _, _ = lstm(second)
print("first: ", tuple(first.shape))
print("states:", *(tuple(state.shape) for state in states))
print("second:", tuple(second.shape))
print("parts: ", tuple(parts.shape))
print(
    "equal with the states:   ",
    np.allclose(whole, parts, atol=1e-6),
)
print(
    "equal without the states:",
    np.allclose(whole, forgotten, atol=1e-6),
)

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
encoder = keras.layers.LSTM(3, return_state=True)
bridge = keras.layers.Dense(3, activation="tanh")
decoder = keras.layers.GRU(3)
_, state_h, state_c = encoder(x)
results = []
for c in (state_c, 0 * state_c):
    state = bridge(keras.ops.concatenate([state_h, c], axis=-1))
    results.append(decoder(x, initial_state=state))
print("c matters:", not np.array_equal(*results))

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((2, 100, 8), seed=0))
lstm = keras.layers.LSTM(3)
stateful = keras.layers.LSTM(3, stateful=True)
whole = lstm(x)
stateful.build((2, 20, 8))
stateful.set_weights(lstm.get_weights())
for start in range(0, 100, 20):
    outputs = stateful(x[:, start : start + 20])
print(
    "5 parts of 20 equal 100:",
    np.allclose(whole, outputs, atol=1e-6),
)

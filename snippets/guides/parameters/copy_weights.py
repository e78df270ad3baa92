import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
trained = keras.layers.LSTM(3)
outputs = trained(x)

every = keras.layers.LSTM(3, return_sequences=True)
every.build(x.shape)
every.set_weights(trained.get_weights())
print(
    "another flag:",
    np.allclose(every(x)[:, -1], outputs, atol=1e-6),
)

by_cell = keras.layers.RNN(keras.layers.LSTMCell(3))
by_cell.build(x.shape)
by_cell.set_weights(trained.get_weights())
print("RNN of a cell:", np.allclose(by_cell(x), outputs, atol=1e-6))

import keras
import numpy as np

x = keras.random.normal((32, 25, 1))
every = keras.layers.LSTM(20, return_sequences=True)(x)
dense = keras.layers.Dense(10)
distributed = keras.layers.TimeDistributed(dense)
one, two = np.array(dense(every)), np.array(distributed(every))
print("LSTM:           ", tuple(every.shape))
print("Dense:          ", one.shape)
print("TimeDistributed:", two.shape)
print("equal:", np.allclose(one, two, atol=1e-6))

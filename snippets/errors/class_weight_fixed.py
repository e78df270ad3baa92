import keras
import numpy as np

lstm = keras.layers.LSTM(3, return_sequences=True)
softmax = keras.layers.Dense(2, activation="softmax")
model = keras.Sequential([keras.Input((4, 8)), lstm, softmax])
model.compile(loss="sparse_categorical_crossentropy")
x, y = np.ones((2, 4, 8)), np.ones((2, 4, 1), int)
by_class = np.array([1.0, 9.0])
by_timestep = by_class[y[..., 0]]
model.fit(x, y, sample_weight=by_timestep, verbose=0)
print(by_timestep)

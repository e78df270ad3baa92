import keras
import numpy as np

lstm = keras.layers.LSTM(3, return_sequences=True)
softmax = keras.layers.Dense(2, activation="softmax")
model = keras.Sequential([keras.Input((4, 8)), lstm, softmax])
model.compile(loss="sparse_categorical_crossentropy")
x, y = np.ones((2, 4, 8)), np.ones((2, 4, 1), int)
model.fit(x, y, class_weight={0: 1.0, 1: 9.0}, verbose=0)

import keras
import numpy as np

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("`initial_state` should be")
print(doc[start:].split(" representing")[0])

x = np.ones((2, 4, 8))
state = np.zeros((2, 3))
lstm = keras.layers.LSTM(3)
print("list:", tuple(lstm(x, initial_state=[state, state]).shape))
print("tensor:", tuple(lstm(x, initial_state=state).shape))

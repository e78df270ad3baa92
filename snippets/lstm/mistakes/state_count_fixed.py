import keras
import numpy as np

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3)
states = [keras.Input((size,)) for size in lstm.cell.state_size]
outputs = lstm(inputs, initial_state=states)
model = keras.Model([inputs, *states], outputs)

data = [np.ones((2, 4, 8)), np.zeros((2, 3)), np.ones((2, 3))]
print(len(states), model.predict(data, verbose=0).shape)

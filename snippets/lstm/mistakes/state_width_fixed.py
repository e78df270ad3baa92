import keras
import numpy as np

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3)
state_h = keras.Input((lstm.units,))
state_c = keras.Input((lstm.units,))
outputs = lstm(inputs, initial_state=[state_h, state_c])
model = keras.Model([inputs, state_h, state_c], outputs)

data = [np.ones((2, 4, 8)), np.zeros((2, 3)), np.ones((2, 3))]
print(model.predict(data, verbose=0).shape)

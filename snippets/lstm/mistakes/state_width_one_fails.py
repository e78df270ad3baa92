import keras
import numpy as np

inputs = keras.Input((4, 8))
state_h, state_c = keras.Input((3,)), keras.Input((1,))
lstm = keras.layers.LSTM(3)
outputs = lstm(inputs, initial_state=[state_h, state_c])
model = keras.Model([inputs, state_h, state_c], outputs)

data = [np.ones((2, 4, 8)), np.zeros((2, 3)), np.ones((2, 1))]
print("called directly:", tuple(model(data).shape))
model.predict(data, verbose=0)

import keras
import numpy as np

inputs = keras.Input((4, 8))
x = keras.layers.Bidirectional(
    keras.layers.LSTM(3),
    backward_layer=keras.layers.LSTM(5, go_backwards=True),
)(inputs)
outputs = keras.layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
model.predict(np.ones((2, 4, 8)), verbose=0)

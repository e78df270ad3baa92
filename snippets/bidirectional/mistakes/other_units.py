import keras
import numpy as np

inputs = keras.Input((4, 8))
outputs = keras.layers.Bidirectional(
    keras.layers.LSTM(3),
    backward_layer=keras.layers.LSTM(5, go_backwards=True),
)(inputs)
model = keras.Model(inputs, outputs)
print("symbolic:", model.output_shape)
print(
    "real:    ", model.predict(np.ones((2, 4, 8)), verbose=0).shape
)

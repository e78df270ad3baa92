import keras
import numpy as np

inputs = keras.Input((4, 8))
mask = keras.Input((4,), dtype="bool")
outputs = keras.layers.LSTM(3)(inputs, mask)
model = keras.Model([inputs, mask], outputs)
print("model built:", model.output_shape)

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False]] * 2)
model.predict([x, mask], verbose=0)

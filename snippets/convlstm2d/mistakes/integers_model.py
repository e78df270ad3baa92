import keras
import numpy as np

frames = np.full((2, 4, 8, 8, 1), 255, "uint8")
inputs = keras.Input((4, 8, 8, 1))
outputs = keras.layers.ConvLSTM2D(3, 3)(inputs)
model = keras.Model([inputs], [inputs, outputs])
x, outputs = model.predict(frames, verbose=0)
print(x.dtype, "largest value:", x.max(), tuple(outputs.shape))

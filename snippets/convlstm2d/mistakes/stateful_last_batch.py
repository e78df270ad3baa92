import keras
import numpy as np

inputs = keras.Input((4, 8, 8, 1), batch_size=4)
layer = keras.layers.ConvLSTM2D(3, 3, stateful=True)
model = keras.Model(inputs, layer(inputs))

x = np.ones((5, 4, 8, 8, 1))
outputs = model.predict(x, batch_size=4, verbose=0)
print("samples:", len(x), "predictions:", len(outputs))
usable = len(x) // 4 * 4
outputs = model.predict(x[:usable], batch_size=4, verbose=0)
print("samples:", usable, "predictions:", len(outputs))

import keras
import numpy as np

inputs = keras.Input((4, 8), batch_size=4)
outputs = keras.layers.SimpleRNN(3, stateful=True)(inputs)
model = keras.Model(inputs, outputs)

x = np.ones((5, 4, 8))
usable = len(x) // 4 * 4
outputs = model.predict(x[:usable], batch_size=4, verbose=0)
print("samples:", usable, "predictions:", len(outputs))

import keras
import numpy as np
import tf_keras

inputs = tf_keras.Input((4, None, None, 1))
outputs = tf_keras.layers.ConvLSTM2D(3, 3)(inputs)
model = tf_keras.Model(inputs, outputs)
for size in 8, 12:
    x = np.ones((2, 4, size, size, 1), "float32")
    print("Keras 2:", x.shape, "->", tuple(model(x).shape))

inputs = keras.Input((4, None, None, 1))
outputs = keras.layers.ConvLSTM2D(3, 3)(inputs)

import keras
import numpy as np
import tensorflow as tf

inputs = keras.Input((4, 8), batch_size=4)
outputs = keras.layers.LSTM(3, stateful=True)(inputs)
model = keras.Model(inputs, outputs)

x = np.ones((6, 4, 8))
try:
    model.predict(x, batch_size=4, verbose=0)
except tf.errors.InvalidArgumentError as error:
    print(type(error).__name__)
    for line in str(error).splitlines():
        if "shapes" in line:
            print(line)

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

scale = np.arange(1, 5).reshape(1, 4, 1)
x = to_numpy(keras.random.normal((64, 4, 8), seed=0)) * scale
layers = keras.layers
alone = layers.BatchNormalization()
wrapped = layers.TimeDistributed(layers.BatchNormalization())
print("inputs, spread at each step:", x.std(axis=(0, 2)).round(1))
for name, layer in (("alone", alone), ("wrapped", wrapped)):
    spread = to_numpy(layer(x, training=True)).std(axis=(0, 2))
    print(f"{name:7} training: ", spread.round(1))
    spread = to_numpy(layer(x)).std(axis=(0, 2))
    print(f"{name:7} inference:", spread.round(1))

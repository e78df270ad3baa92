import keras
import numpy as np

scale = np.arange(1, 5).reshape(1, 4, 1)
x = keras.random.normal((64, 4, 8), seed=0).numpy() * scale
layers = keras.layers
alone = layers.BatchNormalization()
wrapped = layers.TimeDistributed(layers.BatchNormalization())
print("inputs, spread at each step:", x.std(axis=(0, 2)).round(1))
for name, layer in (("alone", alone), ("wrapped", wrapped)):
    spread = layer(x, training=True).numpy().std(axis=(0, 2))
    print(f"{name:7} training: ", spread.round(1))
    spread = layer(x).numpy().std(axis=(0, 2))
    print(f"{name:7} inference:", spread.round(1))

import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.ops.ones((1, 4, 8))
layers = keras.layers
wrapped = layers.TimeDistributed(layers.Dropout(0.5, seed=0))
alone = layers.Dropout(0.5, seed=0)
shared = layers.Dropout(0.5, noise_shape=(None, 1, 8), seed=0)
for name, layer in (
    ("TimeDistributed", wrapped),
    ("Dropout", alone),
    ("noise_shape", shared),
):
    print(name)
    print(to_numpy(layer(x, training=True)[0]).astype(int))

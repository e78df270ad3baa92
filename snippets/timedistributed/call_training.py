import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.ops.ones((1, 4, 8))
dropout = keras.layers.Dropout(0.5, seed=0)
wrapper = keras.layers.TimeDistributed(dropout)
print("default")
print(to_numpy(wrapper(x)[0]).astype(int))
print("training=True")
print(to_numpy(wrapper(x, training=True)[0]).astype(int))

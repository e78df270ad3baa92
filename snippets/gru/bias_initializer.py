import keras
from keras.ops import convert_to_numpy as to_numpy

default = keras.layers.GRU(3)
changed = keras.layers.GRU(3, bias_initializer="ones")
for gru in (default, changed):
    gru.build((2, 4, 8))
    print(to_numpy(gru.cell.bias))

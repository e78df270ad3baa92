import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for implementation in (2, 1):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(3, implementation=implementation)
    print(gru.cell.implementation, to_numpy(gru(x)[0]).round(4))

dropped = keras.layers.GRU(3, recurrent_dropout=0.5)
print("with recurrent_dropout:", dropped.cell.implementation)
print("in config:", "implementation" in gru.get_config())

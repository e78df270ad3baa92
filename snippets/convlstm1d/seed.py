import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 1), seed=0)
first = keras.layers.ConvLSTM1D(3, 3, dropout=0.5, seed=1)
second = keras.layers.ConvLSTM1D(3, 3, dropout=0.5, seed=1)
first.build(x.shape)
second.build(x.shape)
second.set_weights(first.get_weights())
for call in 1, 2:
    print("call", call)
    outputs = first(x, training=True)
    print("  first: ", to_numpy(outputs[0, 0]).round(4))
    outputs = second(x, training=True)
    print("  second:", to_numpy(outputs[0, 0]).round(4))

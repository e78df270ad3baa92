import keras
from keras import layers, ops


def constant(inputs):
    return inputs + layers.Embedding(4, 8)(ops.arange(4))


def from_inputs(inputs):
    ones = ops.ones_like(inputs[:, :, 0], dtype="int32")
    places = ops.cumsum(ones, axis=1) - 1
    return inputs + layers.Embedding(4, 8)(places)


for add in constant, from_inputs:
    inputs = keras.Input((4, 8))
    model = keras.Model(inputs, add(inputs))
    print(add.__name__, model.count_params(), "parameters")

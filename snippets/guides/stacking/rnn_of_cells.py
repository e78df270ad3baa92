import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
inputs = keras.Input((4, 8))
x = keras.layers.LSTM(3, return_sequences=True)(inputs)
outputs = keras.layers.LSTM(5)(x)
layers = keras.Model(inputs, outputs)

cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)]
outputs = keras.layers.RNN(cells)(inputs)
stack = keras.Model(inputs, outputs)

print("two layers:", layers.output_shape, layers.count_params())
print("two cells: ", stack.output_shape, stack.count_params())

stack.set_weights(layers.get_weights())
x = keras.ops.ones((2, 4, 8))
print("two layers:", to_numpy(layers(x)[0]).round(4))
print("two cells: ", to_numpy(stack(x)[0]).round(4))

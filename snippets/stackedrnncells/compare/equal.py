import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lower = keras.layers.LSTM(3, return_sequences=True)
layers = keras.Sequential(
    [keras.Input((4, 8)), lower, keras.layers.LSTM(5)]
)
cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)]
stack = keras.layers.RNN(keras.layers.StackedRNNCells(cells))
stack.build(x.shape)
stack.set_weights(layers.get_weights())

print("layers:", to_numpy(layers(x)[0]).round(4))
print("cells: ", to_numpy(stack(x)[0]).round(4))

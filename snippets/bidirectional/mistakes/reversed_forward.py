import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((1, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(1, return_sequences=True, go_backwards=True),
    backward_layer=keras.layers.LSTM(1, return_sequences=True),
)
outputs = to_numpy(bidirectional(x)[0]).round(4)
print("outputs, left: ", outputs[:, 0])
print("outputs, right:", outputs[:, 1])
left = keras.ops.flip(bidirectional.forward_layer(x), axis=1)
right = bidirectional.backward_layer(x)
print("in order, left: ", to_numpy(left[0, :, 0]).round(4))
print("in order, right:", to_numpy(right[0, :, 0]).round(4))

import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, stateful=True)
)
print("call 1:", to_numpy(bidirectional(x)[0]).round(4))
print("call 2:", to_numpy(bidirectional(x)[0]).round(4))
bidirectional.reset_state()
print("reset: ", to_numpy(bidirectional(x)[0]).round(4))
bidirectional.reset_states()
print("again: ", to_numpy(bidirectional(x)[0]).round(4))

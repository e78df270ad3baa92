import keras
from keras.ops import convert_to_numpy as to_numpy

x = 10 * keras.random.normal((2, 4, 8), seed=0)
for activation in ("tanh", "relu", None):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(3, activation=activation)
    print(f"{activation!s:4}", to_numpy(simple_rnn(x)[0]).round(1))

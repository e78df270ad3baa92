import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for activation in ("tanh", "relu"):
    keras.utils.set_random_seed(0)
    rnn = keras.layers.SimpleRNN(3, activation=activation)
    outputs = to_numpy(rnn(x))
    print(activation, "negative values:", (outputs < 0).any())

import keras
from keras.ops import convert_to_numpy as to_numpy

half = keras.initializers.Constant(0.5)
for initializer in ("zeros", half):
    simple_rnn = keras.layers.SimpleRNN(
        3, bias_initializer=initializer
    )
    outputs = simple_rnn(keras.ops.zeros((1, 1, 8)))
    print("bias:   ", to_numpy(simple_rnn.cell.bias))
    print("outputs:", to_numpy(outputs[0]).round(4))

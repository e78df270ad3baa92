import keras
from keras.ops import convert_to_numpy as to_numpy

zeros = keras.ops.zeros((1, 4, 8))
for use_bias in (True, False):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(
        3, use_bias=use_bias, bias_initializer="ones"
    )
    outputs = simple_rnn(zeros)
    print(f"use_bias={use_bias}:", end=" ")
    print(simple_rnn.count_params(), "parameters")
    print("  weights:", [w.name for w in simple_rnn.weights])
    print("  outputs:", (to_numpy(outputs[0]) + 0.0).round(4))

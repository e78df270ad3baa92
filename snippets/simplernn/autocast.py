import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0, dtype="float64")
for autocast in (True, False):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(3, autocast=autocast)
    outputs = simple_rnn(x)
    print("layer:", simple_rnn.autocast, end=", ")
    print("cell:", simple_rnn.cell.autocast)
    print(outputs.dtype.name, to_numpy(outputs[0]).round(4))

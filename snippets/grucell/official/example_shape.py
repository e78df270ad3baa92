import keras
import numpy as np

doc = keras.layers.GRUCell.__doc__
start = doc.index(">>> output = rnn(inputs)")
for line in doc[start:].split("\n")[:3]:
    print(line.strip())

inputs = np.random.random((32, 10, 8))
rnn = keras.layers.RNN(keras.layers.GRUCell(4))
output = rnn(inputs)
print("run:", repr(output.shape), tuple(output.shape))

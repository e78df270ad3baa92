import keras
import numpy as np

x = np.ones((4, 2, 8))
rnn = keras.layers.RNN(
    keras.layers.GRUCell(3), return_sequences=True
)
batch_first = keras.ops.swapaxes(x, 0, 1)
outputs = keras.ops.swapaxes(rnn(batch_first), 0, 1)
print(tuple(outputs.shape))

import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
keras.utils.set_random_seed(0)
rnn = keras.layers.RNN(keras.layers.GRUCell(3, dropout=0.5, seed=0))
outputs = rnn(x, training=True)
print("RNN, training=True  ", to_numpy(outputs[0]).round(4))

keras.utils.set_random_seed(0)
cell = keras.layers.GRUCell(3, dropout=0.5, seed=0)
for training in (False, True):
    h = keras.ops.zeros((2, 3))
    for t in range(4):
        h, _ = cell(x[:, t], h, training=training)
    print(f"loop, training={training!s:5}", to_numpy(h[0]).round(4))

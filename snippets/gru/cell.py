import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3)
print("layer:", to_numpy(gru(x)[0]).round(4))

print(type(gru.cell).__name__, gru.cell.state_size)
states = gru.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = gru.cell(x[:, t], states)
    print("cell, step", t, to_numpy(outputs[0]).round(4))

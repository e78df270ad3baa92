import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3)
print("layer:", to_numpy(lstm(x)[0]).round(4))

print(type(lstm.cell).__name__, lstm.cell.state_size)
states = lstm.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = lstm.cell(x[:, t], states)
    print("cell, step", t, to_numpy(outputs[0]).round(4))

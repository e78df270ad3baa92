import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
layer = keras.layers.ConvLSTM3D(3, 3)
print("layer:", to_numpy(layer(x)[0, 0, 0, 0]).round(4))

print(type(layer.cell).__name__, layer.cell.state_size)
print("in keras.layers:", hasattr(keras.layers, "ConvLSTMCell"))
states = layer.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = layer.cell(x[:, t], states)
    print("cell, step", t, to_numpy(outputs[0, 0, 0, 0]).round(4))

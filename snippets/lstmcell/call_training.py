import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3, dropout=0.5, seed=0)
states = cell.get_initial_state(batch_size=2)
print("default:", to_numpy(cell(x, states)[0][0]).round(4))
for training in (False, True):
    outputs, _ = cell(x, states, training=training)
    print(f"{training!s:7}:", to_numpy(outputs[0]).round(4))

import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3, dropout=0.5, seed=0)
states = cell.get_initial_state(batch_size=2)
for training in (False, True, True):
    outputs, _ = cell(x, states, training=training)
    print(f"training={training!s:5}", to_numpy(outputs[0]).round(4))

cell.reset_dropout_mask()
outputs, _ = cell(x, states, training=True)
print("after reset   ", to_numpy(outputs[0]).round(4))

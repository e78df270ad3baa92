import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.LSTMCell(3)
start = cell.get_initial_state(batch_size=2)
states = start
for t in range(4):
    wrong, _ = cell(x[:, t], start)
    right, states = cell(x[:, t], states)
last, _ = cell(x[:, 3], start)
print("fed back:        ", to_numpy(right[0]).round(4))
print("not fed back:    ", to_numpy(wrong[0]).round(4))
print("last step alone: ", to_numpy(last[0]).round(4))

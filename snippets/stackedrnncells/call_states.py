import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)
three, five = keras.ops.zeros((2, 3)), keras.ops.zeros((2, 5))
outputs, _ = stack(x, states=[[three, three], [five]])
print("zeros:        ", to_numpy(outputs[0]).round(4))
outputs, _ = stack(x, states=[[three, three + 1], [five]])
print("c of LSTM = 1:", to_numpy(outputs[0]).round(4))
outputs, _ = stack(x, states=[[three, three], [five + 1]])
print("h of GRU = 1: ", to_numpy(outputs[0]).round(4))

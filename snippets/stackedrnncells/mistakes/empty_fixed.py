import keras

for depth in (0, 1, 2):
    cells = [keras.layers.GRUCell(3) for _ in range(depth)]
    if not cells:
        print(depth, "cells: no RNN")
        continue
    rnn = keras.layers.RNN(keras.layers.StackedRNNCells(cells))
    print(depth, "cells:", rnn(keras.Input((4, 8))).shape)

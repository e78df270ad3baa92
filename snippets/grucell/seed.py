import keras
import numpy as np

x = keras.ops.ones((1, 8))
first = keras.layers.GRUCell(3, dropout=0.5, seed=1)
second = keras.layers.GRUCell(3, dropout=0.5, seed=1)
for batch in (1, 2):
    for cell in (first, second):
        cell.reset_dropout_mask()
        mask = np.array(cell.get_dropout_mask(x))[0]
        print("batch", batch, mask)

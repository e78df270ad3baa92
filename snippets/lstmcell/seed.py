import keras
import numpy as np

x = keras.ops.ones((1, 8))
for seed in (1, 1, 2):
    cell = keras.layers.LSTMCell(3, dropout=0.5, seed=seed)
    print(f"seed={seed}:", np.array(cell.get_dropout_mask(x))[0])

import keras
import numpy as np

x, h = np.ones((1, 8)), np.ones((1, 3))
for rate in (0.0, 0.5):
    gru = keras.layers.GRU(
        3, dropout=0.5, recurrent_dropout=rate, seed=1
    )
    masks = np.array(gru.cell.get_dropout_mask(x)).reshape(-1, 8)
    print(f"recurrent_dropout={rate}, masks of the input:")
    print(masks)

masks = np.array(gru.cell.get_recurrent_dropout_mask(h))
print("masks of the state:")
print(masks.reshape(-1, 3))

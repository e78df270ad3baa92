import keras
import numpy as np

rows = np.arange(3 * 3 * 2).reshape(1, 3, 3, 2)
frames = np.array([rows[0, ..., 0], rows[0, ..., 1]])
print("frame 0:", frames[0].tolist())

wrong = rows.reshape(1, 2, 3, 3, 1)
right = np.moveaxis(rows, -1, 1)[..., None]
for name, x in ("reshape: ", wrong), ("moveaxis:", right):
    layer = keras.layers.ConvLSTM2D(3, 3)
    outputs = layer(x.astype("float32"))
    print(name, x.shape, "->", tuple(outputs.shape))
    print("  frame 0:", x[0, 0, ..., 0].tolist())

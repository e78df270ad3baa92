import keras
import numpy as np

image = np.ones((2, 8, 8, 1))
as_frame = image[:, None]
outputs = keras.layers.ConvLSTM2D(3, 3)(as_frame)
print("1 frame: ", as_frame.shape, "->", tuple(outputs.shape))

as_rows = image[:, :, None]
outputs = keras.layers.ConvLSTM2D(3, (1, 3))(as_rows)
print("8 frames:", as_rows.shape, "->", tuple(outputs.shape))

import keras
import numpy as np

for features in 8, 5:
    lstm = keras.layers.LSTM(3)
    outputs = lstm(np.ones((2, 4, features)))
    kernel = tuple(lstm.cell.kernel.shape)
    print("kernel:", kernel, "outputs:", tuple(outputs.shape))

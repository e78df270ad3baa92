import keras
import numpy as np

sequences = [[1, 2], [3, 4, 5, 6]]
lstm = keras.layers.LSTM(3)
outputs = lstm(np.array(sequences, "float32"))

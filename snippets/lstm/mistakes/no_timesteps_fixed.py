import keras
import numpy as np

sequences = [np.ones((2, 8)), np.ones((0, 8)), np.ones((3, 8))]
kept = [sequence for sequence in sequences if len(sequence)]
how = {"padding": "post", "dtype": "float32"}
padded = keras.utils.pad_sequences(kept, **how)
print(padded.shape)
print(keras.layers.LSTM(3)(padded).shape)

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((4, 4, 8), seed=0))
x[0, 2:] = 0
labels = np.array([[1], [2], [1], [2]])
lstm = keras.layers.LSTM(3, return_sequences=True)
outputs = lstm(keras.layers.Masking()(x))

lengths = [2, 4, 4, 4]
right = keras.ops.ctc_loss(labels, outputs, [1] * 4, lengths)
loss = keras.losses.CTC()(labels, outputs)
print("keras.losses.CTC:", f"{loss:.4f}")
print("with the lengths:", f"{to_numpy(right).mean():.4f}")

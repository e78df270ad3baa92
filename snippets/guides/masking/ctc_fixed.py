import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0
labels = np.array([[1], [2]])
lstm = keras.layers.LSTM(3, return_sequences=True)
outputs = lstm(keras.layers.Masking()(x))

ctc = keras.ops.ctc_loss
together = ctc(labels, outputs, [1, 1], [2, 4])
short = lstm(x[:1, :2])
alone = ctc(labels[:1], short, [1], [2])
print("losses of the batch:", to_numpy(together).round(4))
print("the first one alone:", to_numpy(alone).round(4))
print("mean:", to_numpy(together).mean().round(4))

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(3, return_sequences=True)
gru = keras.layers.GRU(4, return_sequences=True)
model = keras.Sequential(
    [
        keras.Input((None, 8)),
        keras.layers.Masking(),
        lstm,
        keras.layers.Bidirectional(gru),
        keras.layers.TimeDistributed(keras.layers.Dense(5)),
        keras.layers.Dropout(0.5),
        keras.layers.Dense(1),
    ]
)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0
together = to_numpy(model(x)[0, :, 0])
alone = to_numpy(model(x[:1, :2])[0, :, 0])
print("alone:     ", alone.round(4))
print("in a batch:", together.round(4))
print("equal:", np.abs(together[:2] - alone).max() < 1e-6)

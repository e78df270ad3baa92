import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(
    3, recurrent_dropout=0.5, return_sequences=True
)
inference = gru(x)
training = gru(x, training=True)
print("inference:", to_numpy(inference[0, :, 0]).round(4))
print("training: ", to_numpy(training[0, :, 0]).round(4))

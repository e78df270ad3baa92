import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 1), seed=0)
layer = keras.layers.ConvLSTM1D(
    3, 3, recurrent_dropout=0.5, return_sequences=True
)
inference = layer(x)[0, :, 0, 0]
training = layer(x, training=True)[0, :, 0, 0]
print("inference:", to_numpy(inference).round(4))
print("training: ", to_numpy(training).round(4))

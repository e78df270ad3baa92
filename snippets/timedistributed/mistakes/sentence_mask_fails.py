import keras
import numpy as np

ids = np.array([[[1, 2, 0], [3, 0, 0]], [[1, 1, 1], [0, 0, 0]]])
layers = keras.layers
words = layers.Embedding(5, 8, mask_zero=True)(ids)
sentences = layers.TimeDistributed(layers.LSTM(4))(words)
print("sentences:", tuple(sentences.shape))
print(layers.LSTM(6)(sentences))

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
ids = np.array([[[1, 2, 0], [3, 0, 0]], [[1, 1, 1], [0, 0, 0]]])
layers = keras.layers
sentence = keras.Sequential(
    [
        keras.Input((3,)),
        layers.Embedding(5, 8, mask_zero=True),
        layers.LSTM(4),
    ]
)
sentences = layers.TimeDistributed(sentence)(ids)
masking = layers.Masking()
document = layers.LSTM(6)
print("empty sentence:", to_numpy(sentences[1, 1]))
print("mask:", to_numpy(masking.compute_mask(sentences)).tolist())
outputs = document(masking(sentences))[1, :3]
print("document:         ", to_numpy(outputs).round(4))
outputs = document(sentences[:, :1])[1, :3]
print("1st sentence only:", to_numpy(outputs).round(4))

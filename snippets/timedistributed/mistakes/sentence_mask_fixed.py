import keras
import numpy as np

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
print("empty sentence:", sentences[1, 1].numpy())
print("mask:", masking.compute_mask(sentences).numpy().tolist())
outputs = document(masking(sentences))[1, :3]
print("document:         ", outputs.numpy().round(4))
outputs = document(sentences[:, :1])[1, :3]
print("1st sentence only:", outputs.numpy().round(4))

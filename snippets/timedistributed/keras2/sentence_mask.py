import keras
import numpy as np
import tf_keras

ids = np.array([[[1, 2, 0], [3, 0, 0]], [[1, 1, 1], [0, 0, 0]]])
for name, library in (("Keras 2:", tf_keras), ("Keras 3:", keras)):
    layers = library.layers
    words = layers.Embedding(5, 8, mask_zero=True)(ids)
    sentences = layers.TimeDistributed(layers.LSTM(4))(words)
    mask = sentences._keras_mask.numpy()
    print(name, tuple(sentences.shape), "mask:", mask.shape)
    print("  sample 1:", mask[1].tolist())

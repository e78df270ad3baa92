import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
ids = np.array([[[1, 2, 0], [3, 4, 0]]])
layers = keras.layers
embedding = layers.Embedding(
    5, 8, mask_zero=True, embeddings_initializer="glorot_normal"
)
words = embedding(ids)
sentences = layers.TimeDistributed(layers.LSTM(4))(words)
document = layers.LSTM(3)
automatic = to_numpy(document(sentences)[0])
right = to_numpy(document(sentences, mask=np.any(ids, axis=-1))[0])
print("words of each sentence:", np.any(ids, axis=-1)[0].tolist())
print("automatic mask:", automatic.round(4))
print("sentence mask: ", right.round(4))

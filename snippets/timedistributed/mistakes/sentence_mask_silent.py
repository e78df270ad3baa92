import keras
import numpy as np

keras.utils.set_random_seed(0)
ids = np.array([[[1, 2, 0], [3, 4, 0]]])
layers = keras.layers
embedding = layers.Embedding(
    5, 8, mask_zero=True, embeddings_initializer="glorot_normal"
)
words = embedding(ids)
sentences = layers.TimeDistributed(layers.LSTM(4))(words)
document = layers.LSTM(3)
automatic = document(sentences)[0].numpy()
right = document(sentences, mask=np.any(ids, axis=-1))[0].numpy()
print("words of each sentence:", np.any(ids, axis=-1)[0].tolist())
print("automatic mask:", automatic.round(4))
print("sentence mask: ", right.round(4))

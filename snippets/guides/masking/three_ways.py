import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

half = keras.layers.SimpleRNN(
    1,
    activation="linear",
    use_bias=False,
    kernel_initializer="ones",
    recurrent_initializer=keras.initializers.Constant(0.5),
)
ids = np.array([[1, 2, 0, 0], [3, 4, 5, 6]])
x = ids[..., np.newaxis].astype("float32")

masking = keras.layers.Masking(mask_value=0)
embedding = keras.layers.Embedding(7, 1, mask_zero=True)
embedding.build(ids.shape)
embedding.set_weights([np.arange(7.0).reshape(7, 1)])

mask = ids != 0
print("no mask:  ", to_numpy(half(x)[:, 0]))
print("Masking:  ", to_numpy(half(masking(x))[:, 0]))
print("Embedding:", to_numpy(half(embedding(ids))[:, 0]))
print("mask=:    ", to_numpy(half(x, mask=mask)[:, 0]))

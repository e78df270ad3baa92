import keras
import numpy as np
import tf_keras

ids = np.array([[[1, 2, 0], [3, 0, 0]], [[1, 1, 1], [0, 0, 0]]])
for name, library in (("Keras 2:", tf_keras), ("Keras 3:", keras)):
    embedding = library.layers.Embedding(5, 8, mask_zero=True)
    outputs = library.layers.TimeDistributed(embedding)(ids)
    mask = getattr(outputs, "_keras_mask", None)
    print(name, "no mask" if mask is None else tuple(mask.shape))

import keras
import numpy as np

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
print("no mask:  ", half(x)[:, 0].numpy())
print("Masking:  ", half(masking(x))[:, 0].numpy())
print("Embedding:", half(embedding(ids))[:, 0].numpy())
print("mask=:    ", half(x, mask=mask)[:, 0].numpy())

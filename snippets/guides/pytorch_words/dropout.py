import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
layers = keras.layers
x = keras.random.normal((2, 4, 8), seed=0)
one = layers.LSTM(3, return_sequences=True)
between = layers.Dropout(0.5)
model = keras.Sequential([one, between, layers.LSTM(3)])
model(x)
alone = layers.LSTM(3, return_sequences=True, dropout=0.5)
alone.build(x.shape)
alone.set_weights(one.get_weights())
for name, layer in (
    ("Dropout between two", model),
    ("first of these two ", one),
    ("dropout= on one    ", alone),
):
    calls = [to_numpy(layer(x, training=t)) for t in (True, False)]
    print(name, "same:", np.allclose(*calls, atol=1e-6))

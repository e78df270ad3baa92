import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, go_backwards=True)
plain = keras.layers.LSTM(3)
outputs = to_numpy(lstm(x))
plain.build(x.shape)
plain.set_weights(lstm.get_weights())
for name, y in (("x", x), ("flipped", keras.ops.flip(x, axis=1))):
    same = np.allclose(to_numpy(plain(y)), outputs, atol=1e-6)
    print(f"LSTM(3) on {name:7} as go_backwards=True: {same}")

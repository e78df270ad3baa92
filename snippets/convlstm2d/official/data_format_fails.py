import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM2D.__doc__.split())
start = doc.index('`"channels_last"` corresponds')
end = doc.index(" It defaults to the `image")
print(textwrap.fill(doc[start:end], 66))

layer = keras.layers.ConvLSTM2D(3, 3)
layer(np.ones((2, 4, 8, 8, 1)))
print("run:", (2, 4, 8, 8, 1), layer.data_format)
layer(np.ones((2, 4, 8)))

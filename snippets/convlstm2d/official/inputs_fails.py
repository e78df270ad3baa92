import keras
import numpy as np

doc = keras.layers.ConvLSTM2D.__doc__
call = doc[doc.index("Call arguments:") :].split("\n")
print(*(line.strip() for line in call[:2]), sep="\n")

x = np.ones((2, 4, 8, 8, 1))
layer = keras.layers.ConvLSTM2D(3, 3)
print(layer(inputs=x))

import keras
import numpy as np

doc = keras.layers.GRU.__doc__
call = doc[doc.index("Call arguments:") :].split("\n")
print(*(line.strip() for line in call[:2]), sep="\n")

x = np.ones((2, 4, 8))
gru = keras.layers.GRU(3)
print(gru(inputs=x))

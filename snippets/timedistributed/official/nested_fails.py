import textwrap

import keras

doc = " ".join(keras.layers.TimeDistributed.__doc__.split())
start = doc.index("inputs: Input tensor of shape")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

pair = [keras.Input((4, 8)), keras.Input((4, 8))]
wrapper = keras.layers.TimeDistributed(keras.layers.Add())
print(wrapper(pair).shape)

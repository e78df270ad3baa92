import keras
import numpy as np

doc = keras.layers.SimpleRNN.__doc__
call = doc[doc.index("Call arguments:") :].split("\n")
print(*(line.strip() for line in call[:2]), sep="\n")

x = np.ones((2, 4, 8))
simple_rnn = keras.layers.SimpleRNN(3)
print("sequences:", tuple(simple_rnn(sequences=x).shape))
print("sequence: ", tuple(simple_rnn(sequence=x).shape))

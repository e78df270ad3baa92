import keras
import numpy as np

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("The call method of the cell can also")
sentence = doc[start:].split(". ")[0]
print(*sentence.split(", "), sep=",\n")
section = "Note on passing external constants"
print("mentions of that section:", doc.count(section))

rnn = keras.layers.RNN(keras.layers.GRUCell(3))
rnn(np.ones((2, 4, 8)), constants=[np.ones((2, 3))])

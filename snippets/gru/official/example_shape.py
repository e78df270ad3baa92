import keras
import numpy as np

doc = keras.layers.GRU.__doc__
start = doc.index(">>> inputs")
for line in doc[start:].split("\n")[:5]:
    print(line.strip())

inputs = np.random.random((32, 10, 8))
gru = keras.layers.GRU(4)
output = gru(inputs)
print("run:", repr(output.shape), tuple(output.shape))

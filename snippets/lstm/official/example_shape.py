import keras
import numpy as np

doc = keras.layers.LSTM.__doc__
start = doc.index(">>> inputs")
for line in doc[start:].split("\n")[:5]:
    print(line.strip())

inputs = np.random.random((32, 10, 8))
lstm = keras.layers.LSTM(4)
output = lstm(inputs)
print("run:", repr(output.shape), tuple(output.shape))

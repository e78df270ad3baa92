import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((1, 4, 8), seed=0)
right = np.array([[True, True, False, False]])
left = np.array([[False, False, True, True]])
lstm = keras.layers.LSTM(1, return_sequences=True)
bidirectional = keras.layers.Bidirectional(lstm)

print("LSTM alone")
outputs = to_numpy(lstm(x, mask=right)[0]).round(4)
print("  right:   ", outputs[:, 0])
for name, half in (("forward", 0), ("backward", 1)):
    print(f"Bidirectional, {name}")
    for side, mask in (("right:", right), ("left: ", left)):
        outputs = to_numpy(bidirectional(x, mask=mask)[0]).round(4)
        print(f"  {side}   ", outputs[:, half])

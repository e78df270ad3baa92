import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4, 8)
mask = np.array([[True, True, False, False]])
lower = keras.layers.LSTM(
    1, return_sequences=True, go_backwards=True
)
outputs = lower(x, mask=mask)
passed_on = lower.compute_mask(x, mask)
print("outputs:  ", to_numpy(outputs[0, :, 0]).round(4))
print("passed on:", passed_on[0])

upper = keras.layers.LSTM(1)
for name, each in ("passed on", mask), ("flipped", mask[:, ::-1]):
    result = upper(outputs, mask=each)
    print(f"upper, mask {name}:", to_numpy(result[0]).round(4))

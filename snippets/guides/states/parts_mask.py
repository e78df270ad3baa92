import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((1, 4, 8), seed=0)
mask = np.array([[True, True, False, False]])
lstm = keras.layers.LSTM(3, return_state=True)
whole, *ends = lstm(x, mask=mask)

_, *states = lstm(x[:, :2], mask=mask[:, :2])
parts, *states = lstm(
    x[:, 2:], mask=mask[:, 2:], initial_state=states
)
same = [
    np.allclose(to_numpy(a), to_numpy(b), atol=1e-6)
    for a, b in zip(ends, states, strict=True)
]
print("equal states:", same)
print("whole:", to_numpy(whole[0]).round(4))
print("parts:", to_numpy(parts[0]))

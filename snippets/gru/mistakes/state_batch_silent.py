import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
one = np.array([[0.1, 0.2, 0.3]])
gru = keras.layers.GRU(3)
outputs = gru(x, initial_state=one)
print("state:", one.shape, "outputs:", tuple(outputs.shape))

both = np.repeat(one, 2, axis=0)
same = gru(x, initial_state=both)
print(
    "used for both samples:", np.allclose(outputs, same, atol=1e-6)
)

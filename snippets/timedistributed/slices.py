import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
conv = keras.layers.Conv2D(3, 3)
outputs = keras.layers.TimeDistributed(conv)(x)
for t in range(4):
    alone = conv(x[:, t])
    same = np.allclose(outputs[:, t], alone, atol=1e-6)
    print(f"outputs[:, {t}] equals conv(x[:, {t}]): {same}")

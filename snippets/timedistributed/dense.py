import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
dense = keras.layers.Dense(3)
wrapped = keras.layers.TimeDistributed(dense)
print("TimeDistributed:", tuple(wrapped(x).shape))
print("Dense alone:    ", tuple(dense(x).shape))
print("equal:", np.allclose(wrapped(x), dense(x), atol=1e-6))
print("parameters:", wrapped.count_params(), dense.count_params())

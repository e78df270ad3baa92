import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
keras.utils.set_random_seed(0)
before = keras.layers.GRU(3, reset_after=False, use_bias=False)
after = keras.layers.GRU(3, reset_after=False, use_bias=False)
before.build(x.shape)
after.build(x.shape)
after.set_weights(before.get_weights())
print("same:", np.allclose(before(x), after(x), atol=1e-6))

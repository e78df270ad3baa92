import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
keras.utils.set_random_seed(0)
before = keras.layers.GRU(3, reset_after=False, use_bias=False)
after = keras.layers.GRU(3, use_bias=False)
before.build(x.shape)
after.build(x.shape)
after.set_weights(before.get_weights())
print("before:", to_numpy(before(x)[0]).round(4))
print("after: ", to_numpy(after(x)[0]).round(4))

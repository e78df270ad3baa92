import keras
import numpy as np
import tf_keras

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8).astype("float32")

for reset_after in (True, False):
    old = tf_keras.layers.GRU(3, reset_after=reset_after)
    new = keras.layers.GRU(3, reset_after=reset_after)
    old.build(x.shape)
    new.build(x.shape)
    old.set_weights(new.get_weights())
    print(f"reset_after={reset_after}")
    print("  Keras 2:", old(x).numpy()[0].round(4))
    print("  Keras 3:", new(x).numpy()[0].round(4))

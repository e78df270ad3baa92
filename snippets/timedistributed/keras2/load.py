import keras
import numpy as np
import tf_keras

x = np.random.rand(2, 4, 8).astype("float32")
dense = tf_keras.layers.Dense(3)
wrapper = tf_keras.layers.TimeDistributed(dense)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), wrapper])
for path in ("keras2.h5", "keras2.keras"):
    old.save(path)
    new = keras.models.load_model(path)
    print(path, np.allclose(old(x), new(x), atol=1e-6))

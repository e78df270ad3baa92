import keras
import numpy as np
import tf_keras

x = np.random.rand(2, 4, 8).astype("float32")
x[0, 2:] = -1.0
masking = tf_keras.layers.Masking(mask_value=-1.0)
dense = tf_keras.layers.Dense(3)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), masking, dense])
for path in ("keras2.h5", "keras2.keras"):
    old.save(path)
    new = keras.models.load_model(path)
    print(
        path,
        new.layers[0].mask_value,
        np.allclose(old(x), new(x), atol=1e-6),
    )

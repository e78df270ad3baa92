import keras
import numpy as np
import tf_keras

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8).astype("float32")
x[0, 2:] = -1.0
for name, library in (("Keras 2:", tf_keras), ("Keras 3:", keras)):
    masking = library.layers.Masking(mask_value=-1.0)
    print(name, masking.compute_mask(x)[0].numpy())
    print(" ", masking(x)[0, :, 0].numpy().round(4) + 0.0)

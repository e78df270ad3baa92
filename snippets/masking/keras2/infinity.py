import keras
import numpy as np
import tf_keras

x = np.full((1, 1, 2), np.inf, "float32")
for name, library in (("Keras 2:", tf_keras), ("Keras 3:", keras)):
    masking = library.layers.Masking(mask_value=np.inf)
    print(name, masking(x).numpy()[0, 0])

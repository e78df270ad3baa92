import keras
import numpy as np
import tf_keras

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8, 1).astype("float32")

old = tf_keras.layers.ConvLSTM1D(
    3, 3, recurrent_activation="sigmoid"
)
new = keras.layers.ConvLSTM1D(3, 3)
old.build(x.shape)
new.build(x.shape)
old.set_weights(new.get_weights())

print("Keras 2:", old(x)[0, 0].numpy().round(4))
print("Keras 3:", new(x)[0, 0].numpy().round(4))

import keras
import numpy as np
import tf_keras

tf_keras.utils.set_random_seed(0)
x = np.ones((2, 4, 8, 8, 8, 1), "float32")
layer = tf_keras.layers.ConvLSTM3D(3, 3)
old = tf_keras.Sequential([tf_keras.Input((4, 8, 8, 8, 1)), layer])
old.save("keras2.h5")
print("Keras 2:".ljust(17), old(x)[0, 0, 0, 0].numpy().round(4))


def old_hard_sigmoid(z):
    return keras.ops.clip(0.2 * z + 0.5, 0, 1)


for gate in "sigmoid", old_hard_sigmoid:
    layer = keras.layers.ConvLSTM3D(3, 3, recurrent_activation=gate)
    new = keras.Sequential([keras.Input((4, 8, 8, 8, 1)), layer])
    new.load_weights("keras2.h5")
    name = getattr(gate, "__name__", gate)
    print(f"{name}:".ljust(17), new(x)[0, 0, 0, 0].numpy().round(4))

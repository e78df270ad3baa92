import keras
import numpy as np
import tf_keras

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8, 8, 8, 1).astype("float32")


def old_hard_sigmoid(z):
    return keras.ops.clip(0.2 * z + 0.5, 0, 1)


old = tf_keras.layers.ConvLSTM3D(3, 3)
old.build(x.shape)
print("Keras 2 default: ", old(x)[0, 0, 0, 0].numpy().round(4))
for gate in "sigmoid", "hard_sigmoid", old_hard_sigmoid:
    new = keras.layers.ConvLSTM3D(3, 3, recurrent_activation=gate)
    new.build(x.shape)
    new.set_weights(old.get_weights())
    name = getattr(gate, "__name__", gate)
    outputs = new(x)[0, 0, 0, 0].numpy().round(4)
    print(f"{name}:".ljust(17), outputs)

import keras
import numpy as np
import tf_keras


def make(library):
    class TenCell(library.layers.Layer):
        state_size = 8

        def get_initial_state(
            self, inputs=None, batch_size=None, dtype=None
        ):
            print("inputs:", inputs is not None, "dtype:", dtype)
            return keras.ops.full((batch_size, 8), 10.0)

        def call(self, inputs, states):
            return states[0], states

    return library.layers.RNN(TenCell(), unroll=True)


x = np.ones((2, 4, 8), "float32")
for name, library in ("Keras 2,", tf_keras), ("Keras 3,", keras):
    print(name, end=" ")
    print("  ", make(library)(x).numpy()[0, :3])

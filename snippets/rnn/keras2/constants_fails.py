import keras
import tf_keras


def call(library):
    class ShiftCell(library.layers.Layer):
        state_size = 8

        def call(self, inputs, states, constants=None):
            total = states[0] + inputs + constants[0]
            return total, [total]

    x = keras.ops.zeros((2, 4, 8))
    shift = keras.ops.full((2, 8), 0.5)
    rnn = library.layers.RNN(ShiftCell())
    return rnn(x, constants=[shift]).numpy()[0, :3]


print("Keras 2:", call(tf_keras))
print("Keras 3:", call(keras))

import keras
import numpy as np


@keras.saving.register_keras_serializable("my_cells")
class GatedCell(keras.Layer):
    state_size = 3

    def build(self, input_shape):
        self.w = self.add_weight((input_shape[-1] + 3, 6))

    def call(self, inputs, states):
        both = keras.ops.concatenate([inputs, states[0]], -1)
        z, n = keras.ops.split(both @ self.w, 2, -1)
        z, n = keras.ops.sigmoid(z), keras.ops.tanh(n)
        h = z * states[0] + (1 - z) * n
        return h, [h]


rnn = keras.layers.RNN(GatedCell())
model = keras.Sequential([keras.Input((None, 8)), rnn])
model.save("gated.keras")
loaded = keras.models.load_model("gated.keras")
x = np.eye(8)[np.newaxis]
print("equal:", np.array_equal(model(x), loaded(x)))

import keras
from keras import ops


@keras.saving.register_keras_serializable(package="my_cells")
class SmoothingCell(keras.Layer):
    def __init__(self, units, keep=0.5, **kwargs):
        super().__init__(**kwargs)
        self.state_size, self.keep = units, keep

    def call(self, inputs, states):
        h = self.keep * states[0] + (1 - self.keep) * inputs
        return h, [h]

    def get_config(self):
        settings = {"units": self.state_size, "keep": self.keep}
        return super().get_config() | settings


x, rnn = ops.eye(4)[None], keras.layers.RNN(SmoothingCell(4, 0.9))
model = keras.Sequential([keras.Input((4, 4)), rnn])
model.save("smoothing.keras")
loaded = keras.models.load_model("smoothing.keras")
print("saved: ", ops.convert_to_numpy(model(x)[0]).round(4))
print("loaded:", ops.convert_to_numpy(loaded(x)[0]).round(4))

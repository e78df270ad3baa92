import keras


class SmoothingCell(keras.Layer):
    def __init__(self, units, keep=0.5, **kwargs):
        super().__init__(**kwargs)
        self.state_size = units
        self.keep = keep

    def call(self, inputs, states):
        h = self.keep * states[0] + (1 - self.keep) * inputs
        return h, [h]


config = SmoothingCell(4, keep=0.9).get_config()
print({key: config[key] for key in ("units", "keep")})

import keras


@keras.saving.register_keras_serializable("my_cells")
class LeakyCell(keras.Layer):
    def __init__(self, units, regularizer=None, **kwargs):
        super().__init__(**kwargs)
        self.state_size = units
        self.regularizer = keras.regularizers.get(regularizer)

    def call(self, inputs, states):
        h = 0.5 * states[0] + inputs
        return h, [h]


cell = LeakyCell(8, keras.regularizers.L2(0.01))
rnn = keras.layers.RNN(cell)
rnn.get_config()

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

    def get_config(self):
        penalty = keras.regularizers.serialize(self.regularizer)
        mine = {"units": self.state_size, "regularizer": penalty}
        return super().get_config() | mine


rnn = keras.layers.RNN(LeakyCell(8, keras.regularizers.L2(0.01)))
copy = keras.layers.RNN.from_config(rnn.get_config())
print(type(copy.cell).__name__, copy.cell.state_size)
print(copy.cell.regularizer.get_config())

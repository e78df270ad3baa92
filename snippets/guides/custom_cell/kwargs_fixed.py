import keras


@keras.saving.register_keras_serializable("my_cells")
class SumCell(keras.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.state_size = units

    def call(self, inputs, states):
        h = states[0] + inputs
        return h, [h]


cell = SumCell(8, name="running_sum")
copy = SumCell.from_config(cell.get_config())
print(copy.name, copy.state_size)

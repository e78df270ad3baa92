import keras
from keras.ops import convert_to_numpy as to_numpy


class SumCell(keras.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.state_size = units

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


rnn = keras.layers.RNN(SumCell(8))
model = keras.Sequential([keras.Input((4, 8)), rnn])
model.save("sum.keras")
loaded = keras.models.load_model(
    "sum.keras", custom_objects={"SumCell": SumCell}
)
print(to_numpy(loaded(keras.ops.ones((1, 4, 8)))[0, :3]))

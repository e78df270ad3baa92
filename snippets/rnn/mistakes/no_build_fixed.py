import keras


@keras.saving.register_keras_serializable()
class DenseCell(keras.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.state_size = units
        self.dense = keras.layers.Dense(units)

    def build(self, input_shape):
        self.dense.build(input_shape)

    def call(self, inputs, states):
        total = states[0] + self.dense(inputs)
        return total, [total]


rnn = keras.layers.RNN(DenseCell(3))
model = keras.Sequential([keras.Input((4, 8)), rnn])
print("parameters:", model.count_params())
model.save("dense.keras")
loaded = keras.models.load_model("dense.keras")
print("loaded:", loaded.count_params())

import keras


class Loop(keras.Layer):
    def __init__(self, cell):
        super().__init__()
        self.cell = cell

    def call(self, x):
        batch_size = keras.ops.shape(x)[0]
        states = self.cell.get_initial_state(batch_size)
        for t in range(x.shape[1]):
            outputs, states = self.cell(x[:, t], states)
        return outputs


inputs = keras.Input((4, 8))
outputs = Loop(keras.layers.LSTMCell(3))(inputs)
model = keras.Model(inputs, outputs)
model.compile(optimizer="sgd", loss="mse")
x, y = keras.ops.ones((2, 4, 8)), keras.ops.zeros((2, 3))
model.fit(x, y, verbose=0)
model.save_weights("loop.weights.h5")
print("outputs:", model.output_shape)
print("parameters:", model.count_params())

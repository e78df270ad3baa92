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
for batch_size in (2, 5):
    x = keras.ops.ones((batch_size, 4, 8))
    print(tuple(x.shape), "->", model.predict(x, verbose=0).shape)

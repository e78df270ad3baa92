import keras


class AverageCell(keras.Layer):
    def call(self, inputs, states):
        average = (states[0] + inputs) / 2
        return average, [average]


rnn = keras.layers.RNN(AverageCell())

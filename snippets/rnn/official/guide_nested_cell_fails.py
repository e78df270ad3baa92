import keras


class TwoInputsCell(keras.Layer):
    state_size = [3, 5]
    output_size = [3, 5]

    def build(self, input_shapes):
        print("build receives:", input_shapes)
        print("the second:", input_shapes[1])

    def call(self, inputs, states):
        return inputs, states


rnn = keras.layers.RNN(TwoInputsCell())
rnn((keras.Input((4, 3)), keras.Input((4, 5))))

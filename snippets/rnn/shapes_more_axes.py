import keras


class MeanColourCell(keras.Layer):
    state_size = 3

    def call(self, inputs, states):
        colour = keras.ops.mean(inputs, axis=(1, 2))
        return colour, [colour]


frames = keras.random.normal((2, 4, 6, 6, 3))
rnn = keras.layers.RNN(MeanColourCell(), return_sequences=True)
print("frames: ", tuple(frames.shape))
print("outputs:", tuple(rnn(frames).shape))

import keras


@keras.saving.register_keras_serializable()
class Total(keras.layers.Layer):
    return_sequences = return_state = stateful = False

    def __init__(self, go_backwards=False, **kwargs):
        super().__init__(**kwargs)
        self.go_backwards = go_backwards

    def call(self, sequences, initial_state=None):
        return keras.ops.sum(sequences, axis=1)


bidirectional = keras.layers.Bidirectional(Total())
print(tuple(bidirectional(keras.ops.ones((2, 4, 8))).shape))

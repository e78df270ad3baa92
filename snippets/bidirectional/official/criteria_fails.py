import keras

doc = " ".join(keras.layers.Bidirectional.__doc__.split())
start = doc.index("2. Have a `go_backwards`")
print(*doc[start:].split(" (with")[0].split(" and "), sep="\nand ")


@keras.saving.register_keras_serializable()
class Total(keras.layers.Layer):
    return_sequences = return_state = False

    def __init__(self, go_backwards=False, **kwargs):
        super().__init__(**kwargs)
        self.go_backwards = go_backwards

    def call(self, sequences, initial_state=None):
        return keras.ops.sum(sequences, axis=1)


print("input_spec:", hasattr(Total(), "input_spec"))
bidirectional = keras.layers.Bidirectional(Total())

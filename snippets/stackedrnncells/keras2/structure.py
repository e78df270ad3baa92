import keras
import tf_keras

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    layers = library.layers
    cells = [layers.LSTMCell(3), layers.GRUCell(5)]
    stack = layers.StackedRNNCells(cells)
    size = stack.state_size
    print(name, type(size).__name__, *size)
    states = stack.get_initial_state(
        batch_size=2,
        **({"dtype": "float32"} if library is tf_keras else {}),
    )
    print(
        keras.tree.map_structure(lambda s: tuple(s.shape), states)
    )

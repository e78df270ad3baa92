import keras
import tf_keras


def make(library, **arguments):
    layers = library.layers
    cells = [layers.LSTMCell(3), layers.LSTMCell(5)]
    return layers.StackedRNNCells(cells, **arguments)


print("Keras 2:", *make(tf_keras).state_size)
old = make(tf_keras, reverse_state_order=True)
print("reverse:", *old.state_size)
print("Keras 3:", *make(keras).state_size)
make(keras, reverse_state_order=True)

import keras
import tf_keras


def call(library):
    layers = library.layers
    stack = layers.StackedRNNCells([layers.GRUCell(3)])
    x, state = keras.ops.ones((2, 8)), keras.ops.zeros((2, 3))
    outputs, _ = stack(x, [state], constants=[x])
    return tuple(outputs.shape)


print("Keras 2:", call(tf_keras))
print("Keras 3:", call(keras))

import keras
import tf_keras

states = [keras.ops.zeros((1, 2)), keras.ops.ones((1, 2))]


def call(library, states, **arguments):
    layers = library.layers
    cells = [layers.SimpleRNNCell(2) for _ in range(2)]
    stack = layers.StackedRNNCells(cells, **arguments)
    stack.build((1, 8))
    for weight in stack.weights:
        weight.assign(keras.ops.full(weight.shape, 0.1))
    outputs, _ = stack(keras.ops.ones((1, 8)), states)
    return outputs.numpy()[0].round(4)


print("Keras 2:", call(tf_keras, states))
print("reverse:", call(tf_keras, states, reverse_state_order=True))
print("Keras 3:", call(keras, states))
print("Keras 3, states swapped:", call(keras, states[::-1]))

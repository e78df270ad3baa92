import keras

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)
print("before build:", len(stack.weights))
stack.build((2, 8))
for weight in stack.weights:
    print(weight.path, weight.shape)

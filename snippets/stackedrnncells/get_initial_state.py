import keras

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)
for states in stack.get_initial_state(batch_size=1):
    print([state.numpy().tolist() for state in states])

import keras

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells, name="stack")
config = stack.get_config()
for cell in config["cells"]:
    print(cell["class_name"], cell["config"]["units"])

copy = keras.layers.StackedRNNCells.from_config(config)
print(copy.name, copy.state_size)
print("weights copied:", len(copy.weights) > 0)

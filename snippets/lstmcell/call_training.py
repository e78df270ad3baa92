import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3, dropout=0.5, seed=0)
states = cell.get_initial_state(batch_size=2)
print("default:", cell(x, states)[0][0].numpy().round(4))
for training in (False, True):
    outputs, _ = cell(x, states, training=training)
    print(f"{training!s:7}:", outputs[0].numpy().round(4))

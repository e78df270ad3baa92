import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3, dropout=0.5, seed=0)
states = cell.get_initial_state(batch_size=2)
for training in (False, True, True):
    outputs, _ = cell(x, states, training=training)
    print(f"training={training!s:5}", outputs[0].numpy().round(4))

cell.reset_dropout_mask()
outputs, _ = cell(x, states, training=True)
print("after reset   ", outputs[0].numpy().round(4))

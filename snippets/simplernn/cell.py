import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3)
print("layer:", simple_rnn(x)[0].numpy().round(4))

print(type(simple_rnn.cell).__name__, simple_rnn.cell.state_size)
states = simple_rnn.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = simple_rnn.cell(x[:, t], states)
    print("cell, step", t, outputs[0].numpy().round(4))

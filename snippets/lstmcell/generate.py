import keras

keras.utils.set_random_seed(0)
text = "hello"
letters = sorted(set(text))
codes = [letters.index(letter) for letter in text]
one_hot = keras.ops.one_hot([codes], 4)
inputs = keras.Input((None, 4))
cell = keras.layers.LSTMCell(16)
rnn = keras.layers.RNN(cell, return_sequences=True)
head = keras.layers.Dense(4, activation="softmax")
model = keras.Model(inputs, head(rnn(inputs)))
model.compile("adam", "categorical_crossentropy")
model.optimizer.learning_rate = 0.05
x, y = one_hot[:, :-1], one_hot[:, 1:]
model.fit(x, y, epochs=100, verbose=0)

letter = "h"
states = cell.get_initial_state(batch_size=1)
for _ in range(4):
    x = keras.ops.one_hot([letters.index(letter)], 4)
    outputs, states = cell(x, states)
    code = int(keras.ops.argmax(head(outputs)[0]))
    print(letter, "->", letters[code])
    letter = letters[code]

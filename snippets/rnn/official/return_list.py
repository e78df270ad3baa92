import keras

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("If `return_state`: ")
print(doc[start:].split(". ")[0])

cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(3)]
rnn = keras.layers.RNN(cells, return_state=True)
results = rnn(keras.ops.ones((2, 4, 8)))
print(type(results).__name__, "of", len(results), "values:")
print(*[type(r).__name__ for r in results[1:]], "of states")

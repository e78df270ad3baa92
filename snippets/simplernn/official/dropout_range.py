import keras

doc = " ".join(keras.layers.SimpleRNN.__doc__.split())
start = doc.index(" dropout: ") + 1
print(doc[start:].split(". ")[0])

for dropout in (0.5, 5.0, -1.0):
    simple_rnn = keras.layers.SimpleRNN(3, dropout=dropout)
    print(f"SimpleRNN(3, dropout={dropout}):", simple_rnn.dropout)

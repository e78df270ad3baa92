import keras

x = keras.random.normal((2, 4, 8))

for sequences in (False, True):
    for state in (False, True):
        rnn = keras.layers.RNN(
            keras.layers.LSTMCell(3),
            return_sequences=sequences,
            return_state=state,
        )
        results = rnn(x) if state else [rnn(x)]
        print(f"sequences={sequences}, state={state}:")
        print("  ", *[tuple(r.shape) for r in results])

import keras

for trainable in (True, False):
    simple_rnn = keras.layers.SimpleRNN(3, trainable=trainable)
    simple_rnn.build((2, 4, 8))
    print(f"trainable={trainable}:", end=" ")
    print(len(simple_rnn.trainable_weights), "trainable,", end=" ")
    print(len(simple_rnn.non_trainable_weights), "frozen")

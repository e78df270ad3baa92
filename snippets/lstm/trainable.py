import keras

for trainable in (True, False):
    lstm = keras.layers.LSTM(3, trainable=trainable)
    lstm.build((2, 4, 8))
    print(f"trainable={trainable}:", end=" ")
    print(len(lstm.trainable_weights), "trainable,", end=" ")
    print(len(lstm.non_trainable_weights), "frozen")

import keras

for trainable in (True, False):
    gru = keras.layers.GRU(3, trainable=trainable)
    gru.build((2, 4, 8))
    print(f"trainable={trainable}:", end=" ")
    print(len(gru.trainable_weights), "trainable,", end=" ")
    print(len(gru.non_trainable_weights), "frozen")

import keras

for trainable in (True, False):
    cell = keras.layers.SimpleRNNCell(3, trainable=trainable)
    cell.build((None, 8))
    print(f"trainable={trainable}:", end=" ")
    print(len(cell.trainable_weights), "trainable,", end=" ")
    print(len(cell.non_trainable_weights), "frozen")

import keras

cell = keras.layers.SimpleRNNCell(3, implementation=1)

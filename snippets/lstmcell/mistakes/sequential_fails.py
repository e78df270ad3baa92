import keras

cell = keras.layers.LSTMCell(3)
model = keras.Sequential([keras.Input((4, 8)), cell])

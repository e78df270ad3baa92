import keras

inputs = keras.Input((4, 8))
outputs, state = keras.layers.SimpleRNN(3)(inputs)

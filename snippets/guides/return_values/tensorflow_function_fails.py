import keras
import tensorflow as tf

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
outputs, state_h, state_c = lstm(inputs)
try:
    states = tf.concat([state_h, state_c], axis=-1)
except ValueError as error:
    raise ValueError(str(error).partition(" You are")[0]) from None

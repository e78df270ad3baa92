import keras
import tensorflow as tf

x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3)
with tf.GradientTape() as tape:
    tape.watch(x)
    outputs = lstm(x)
tape.batch_jacobian(outputs, x, experimental_use_pfor=False)

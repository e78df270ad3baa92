import keras
import tf_keras

x = keras.random.normal((2, 8), seed=0)
h, c = keras.ops.ones((2, 3)), keras.ops.ones((2, 3))
keras.utils.set_random_seed(0)
old, new = tf_keras.layers.LSTMCell(3), keras.layers.LSTMCell(3)
old.build(x.shape)
new.build(x.shape)
old.set_weights(new.get_weights())
for name, cell in (("Keras 2:", old), ("Keras 3:", new)):
    outputs, states = cell(x, [h, c])
    print(name, outputs[0].numpy().round(4), end=" ")
    print(states[1][0].numpy().round(4))

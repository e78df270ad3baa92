import keras
import tensorflow as tf


class Concat(keras.Layer):
    def call(self, tensors):
        return tf.concat(tensors, axis=-1)


inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
outputs, state_h, state_c = lstm(inputs)
joined = keras.ops.concatenate([state_h, state_c], axis=-1)
wrapped = Concat()([state_h, state_c])
model = keras.Model(inputs, [joined, wrapped])

one, two = model(keras.random.normal((2, 4, 8)))
print("keras.ops:", joined.shape)
print("a Layer:  ", wrapped.shape)
print("equal:    ", bool(keras.ops.all(one == two)))

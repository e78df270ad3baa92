import keras
import tensorflow as tf

dense = keras.layers.Dense(3)
wrapper = keras.layers.TimeDistributed(dense)
model = keras.Sequential([keras.Input((None, 8)), wrapper])
model.export("exported", verbose=False)
exported = tf.saved_model.load("exported")
for batch in (2, 4, 6):
    x = tf.ones((batch, 6, 8))
    print(tuple(x.shape), "->", tuple(exported.serve(x).shape))

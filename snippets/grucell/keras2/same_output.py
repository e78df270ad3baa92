import keras
import tf_keras

x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
for flag in (True, False):
    keras.utils.set_random_seed(0)
    old = tf_keras.layers.GRUCell(3, reset_after=flag)
    new = keras.layers.GRUCell(3, reset_after=flag)
    old.build(x.shape)
    new.build(x.shape)
    old.set_weights(new.get_weights())
    print(f"reset_after={flag}")
    print("  Keras 2:", old(x, h)[0][0].numpy().round(4))
    print("  Keras 3:", new(x, h)[0][0].numpy().round(4))

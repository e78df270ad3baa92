import keras
import tf_keras

x = keras.random.normal((2, 8), seed=0)
old = tf_keras.layers.GRUCell(3)
state = old.get_initial_state(batch_size=2, dtype="float32")
print("Keras 2: list", isinstance(state, list), end=", ")
_, state = old(x, state)
print("new state list", isinstance(state, list))

new = keras.layers.GRUCell(3)
state = new.get_initial_state(batch_size=2)
print("Keras 3: list", isinstance(state, list), end=", ")
_, state = new(x, state)
print("new state list", isinstance(state, list))

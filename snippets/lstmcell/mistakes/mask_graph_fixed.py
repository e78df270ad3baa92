import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3, dropout=0.5, seed=0)
states = cell.get_initial_state(batch_size=2)


@tf.function
def step(x):
    cell.reset_dropout_mask()
    return cell(x, states, training=True)[0]


print("call 1:", step(x)[0].numpy().round(4))
print("call 2:", step(x)[0].numpy().round(4))

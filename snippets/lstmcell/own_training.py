import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
y = keras.random.normal((2, 3), seed=1)
cell = keras.layers.LSTMCell(3, dropout=0.1, seed=0)
cell.build((None, 8))
optimizer = keras.optimizers.Adam(0.1)
weights = cell.trainable_weights

for step in range(61):
    cell.reset_dropout_mask()
    with tf.GradientTape() as tape:
        states = cell.get_initial_state(batch_size=2)
        for t in range(4):
            outputs, states = cell(x[:, t], states, training=True)
        loss = keras.ops.mean((outputs - y) ** 2)
    optimizer.apply(tape.gradient(loss, weights), weights)
    if step % 20 == 0:
        print("step", step, "loss", round(float(loss), 2))

import keras
import numpy as np
import tensorflow as tf

x = keras.random.normal((2, 8), seed=0)
limit = keras.constraints.MaxNorm(0.5)
for name, constraint in (("default", None), ("MaxNorm", limit)):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(3, kernel_constraint=constraint)
    states = cell.get_initial_state(batch_size=2)
    with tf.GradientTape() as tape:
        outputs, _ = cell(x, states)
        loss = keras.ops.mean(outputs**2)
    before = np.linalg.norm(cell.kernel, axis=0).max()
    weights = cell.trainable_weights
    gradients = tape.gradient(loss, weights)
    keras.optimizers.SGD().apply(gradients, weights)
    after = np.linalg.norm(cell.kernel, axis=0).max()
    print(f"{name}: norm {before:.4f} -> {after:.4f}")

import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import keras
import numpy as np
import tensorflow_model_optimization as tfmot
import tf_keras

print("beside Keras", keras.__version__)
tf_keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(16, 4, 8))
y = x.sum(axis=(1, 2))[:, None]
prune = tfmot.sparsity.keras
half = prune.ConstantSparsity(0.5, 0, frequency=1)
for layer in (
    tf_keras.layers.SimpleRNN(4),
    tf_keras.layers.LSTM(4),
    tf_keras.layers.GRU(4),
    tf_keras.layers.Bidirectional(tf_keras.layers.LSTM(4)),
):
    name = type(layer).__name__
    first = tf_keras.layers.InputLayer((4, 8))
    model = tf_keras.Sequential([first, layer])
    model.add(tf_keras.layers.Dense(1))
    try:
        model = prune.prune_low_magnitude(model, half)
    except ValueError as error:
        print(name, "ValueError:", str(error)[:29])
        continue
    model.compile("adam", "mse")
    step = prune.UpdatePruningStep()
    model.fit(x, y, verbose=0, callbacks=[step])
    kernels = prune.strip_pruning(model).layers[0].get_weights()[:2]
    print(name, "zeros:", [float(np.mean(k == 0)) for k in kernels])

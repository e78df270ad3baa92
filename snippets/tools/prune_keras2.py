import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import numpy as np
import tensorflow_model_optimization as tfmot
import tf_keras as keras

prune = tfmot.sparsity.keras
schedule = prune.ConstantSparsity(0.5, 0, frequency=1)
keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(16, 4, 8)).astype("float32")
y = x.sum(axis=(1, 2))[:, None]
for layer in (
    keras.layers.SimpleRNN(4),
    keras.layers.LSTM(4),
    keras.layers.GRU(4),
    keras.layers.Bidirectional(keras.layers.LSTM(4)),
):
    name = type(layer).__name__
    model = keras.Sequential([keras.layers.InputLayer((4, 8)), layer, keras.layers.Dense(1)])
    try:
        model = prune.prune_low_magnitude(model, pruning_schedule=schedule)
    except ValueError as error:
        print(name, "ValueError:", str(error)[:62])
        continue
    model.compile("adam", "mse")
    model.fit(x, y, verbose=0, callbacks=[prune.UpdatePruningStep()])
    kernels = prune.strip_pruning(model).layers[0].get_weights()[:2]
    print(name, "zeros:", [float(np.mean(kernel == 0)) for kernel in kernels])

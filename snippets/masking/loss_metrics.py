import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
x[0, 2:] = 0.0
valid = np.any(x, axis=-1)
y = valid[..., None].astype("float32")
layers = keras.layers
lstm = layers.LSTM(1, "sigmoid", return_sequences=True)
model = keras.Sequential([layers.Masking(), lstm])
accuracy = keras.metrics.BinaryAccuracy(threshold=0.0)
Precision = keras.metrics.Precision
model.compile(
    loss="mse",
    metrics=[accuracy, Precision(0.0)],
    weighted_metrics=[Precision(0.0, name="weighted")],
)
weight = valid.astype("float32")
results = model.evaluate(
    x, y, sample_weight=weight, return_dict=True, verbose=0
)
for name in sorted(results.keys() - {"loss"}):
    print(f"{name:15} {results[name]:.4f}")

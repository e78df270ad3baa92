"""A constraint acts only after an update: the first values may lie outside. `UnitNorm` keeps lengths, not angles."""

import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
for name in ("LSTM", "GRU", "SimpleRNN"):
    keras.utils.set_random_seed(0)
    layer = getattr(keras.layers, name)(3, kernel_constraint=keras.constraints.MaxNorm(0.2))
    model = keras.Sequential([keras.Input((4, 8)), layer])
    model.compile("sgd", "mse")
    for update in (False, True):
        norms = np.linalg.norm(layer.cell.kernel, axis=0)
        assert (norms.max() <= 0.2001) == update, (name, update)
        model.predict(x, verbose=0)
        model.evaluate(x, np.zeros((2, 3)), verbose=0)
        assert np.allclose(norms, np.linalg.norm(layer.cell.kernel, axis=0)), name
        model.fit(x, np.zeros((2, 3)), verbose=0)

keras.utils.set_random_seed(0)
layer = keras.layers.SimpleRNN(3, recurrent_constraint="unit_norm")
model = keras.Sequential([keras.Input((4, 8)), layer])
model.compile(keras.optimizers.SGD(1.0), "mse")
begin = np.array(layer.cell.recurrent_kernel)
assert np.allclose(begin.T @ begin, np.eye(3), atol=1e-5)
model.fit(x, np.zeros((2, 3)), epochs=5, verbose=0)
end = np.array(layer.cell.recurrent_kernel)
assert np.allclose(np.linalg.norm(end, axis=0), 1, atol=1e-4)
assert np.abs(end.T @ end - np.eye(3)).max() > 0.1

for name, gates in (("LSTM", 4), ("GRU", 3)):
    layer = getattr(keras.layers, name)(3)
    layer.build(x.shape)
    whole = np.array(layer.cell.recurrent_kernel)
    assert np.allclose(whole @ whole.T, np.eye(3), atol=1e-5)
    for part in np.split(whole, gates, axis=1):
        assert np.abs(part @ part.T - np.eye(3)).max() > 0.1, name

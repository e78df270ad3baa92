import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
unit = keras.constraints.UnitNorm()
for name, constraint in (("default", None), ("UnitNorm", unit)):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(3, recurrent_constraint=constraint)
    model = keras.Sequential([keras.Input((4, 8)), gru])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(x, np.zeros((2, 3)), verbose=0)
    norms = np.linalg.norm(gru.cell.recurrent_kernel, axis=0)
    low, high = norms.min(), norms.max()
    print(f"{name}: column norms {low:.4f} to {high:.4f}")

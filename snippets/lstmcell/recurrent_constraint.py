import keras
import numpy as np

unit = keras.constraints.UnitNorm()
for name, constraint in (("default", None), ("UnitNorm", unit)):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(3, recurrent_constraint=constraint)
    cell.build((None, 8))
    weights = [cell.recurrent_kernel]
    zeros = [keras.ops.zeros((3, 12))]
    keras.optimizers.SGD().apply(zeros, weights)
    norms = np.linalg.norm(cell.recurrent_kernel, axis=0)
    low, high = norms.min(), norms.max()
    print(f"{name}: column norms {low:.4f} to {high:.4f}")

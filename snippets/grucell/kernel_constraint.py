import keras
import numpy as np

limit = keras.constraints.MaxNorm(0.5)
for name, constraint in (("default", None), ("MaxNorm", limit)):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, kernel_constraint=constraint)
    cell.build((None, 8))
    weights = [cell.kernel]
    gradients = [keras.ops.ones((8, 9))]
    keras.optimizers.SGD(0.1).apply(gradients, weights)
    by_apply = np.linalg.norm(cell.kernel, axis=0).max()
    cell.kernel.assign_sub(0.1 * gradients[0])
    by_hand = np.linalg.norm(cell.kernel, axis=0).max()
    print(f"{name}: apply {by_apply:.4f}, assign {by_hand:.4f}")

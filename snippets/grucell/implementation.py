import keras
from keras.ops import convert_to_numpy as to_numpy

x, h = keras.random.normal((2, 8), seed=0), keras.ops.ones((2, 3))
for implementation in (2, 1):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(
        3, dropout=0.5, seed=0, implementation=implementation
    )
    outputs, _ = cell(x, h)
    masks = keras.tree.flatten(cell.get_dropout_mask(x))
    print(f"implementation={implementation}, masks: {len(masks)}")
    print("  inference:", to_numpy(outputs[0]).round(4))

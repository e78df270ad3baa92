import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 8), seed=0)
for implementation in (2, 1):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(
        3, dropout=0.5, seed=0, implementation=implementation
    )
    outputs, _ = cell(x, cell.get_initial_state(batch_size=2))
    masks = keras.tree.flatten(cell.get_dropout_mask(x))
    print(f"implementation={implementation}, masks: {len(masks)}")
    print("  inference:", to_numpy(outputs[0]).round(4))

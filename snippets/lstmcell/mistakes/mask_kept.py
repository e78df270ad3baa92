import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
cell = keras.layers.LSTMCell(3, dropout=0.5, seed=0)
for reset in (False, True):
    print(f"reset={reset}")
    for batch in (1, 2, 3):
        if reset:
            cell.reset_dropout_mask()
        x = keras.random.normal((2, 4, 8), seed=batch)
        states = cell.get_initial_state(batch_size=2)
        for t in range(4):
            _, states = cell(x[:, t], states, training=True)
        mask = to_numpy(cell.get_dropout_mask(x[:, 0])) > 0
        print(f"  batch {batch}: kept", *mask.astype(int))

import keras

x = keras.ops.ones((5, 8))
classes = (keras.layers.LSTMCell, keras.layers.SimpleRNNCell)
for cls in classes:
    cell = cls(3, dropout=0.5, seed=0)
    cell(x, cell.get_initial_state(batch_size=5), training=False)
    mask = getattr(cell, "_dropout_mask", None)
    kept = "no mask" if mask is None else tuple(mask.shape)
    print(f"{cls.__name__:13} after inference:", kept)

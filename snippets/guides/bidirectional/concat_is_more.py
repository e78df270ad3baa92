import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
concat = keras.layers.Bidirectional(keras.layers.LSTM(3))
concat.build(x.shape)
dense = keras.layers.Dense(3, use_bias=False)
dense.build((2, 6))
one = np.eye(3)
for mode, kernel in (
    ("sum", np.concatenate([one, one])),
    ("ave", np.concatenate([one, one]) / 2),
):
    merged = keras.layers.Bidirectional(
        keras.layers.LSTM(3), merge_mode=mode
    )
    merged.build(x.shape)
    merged.set_weights(concat.get_weights())
    dense.set_weights([kernel])
    print(mode, np.allclose(merged(x), dense(concat(x)), atol=1e-6))

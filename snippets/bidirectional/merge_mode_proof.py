import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, return_sequences=True)
both = keras.layers.Bidirectional(lstm, merge_mode=None)
left, right = both(x)
expected = {
    "concat": np.concatenate([left, right], axis=-1),
    "sum": left + right,
    "mul": left * right,
    "ave": (left + right) / 2,
}
for merge_mode, value in expected.items():
    merged = keras.layers.Bidirectional(lstm, merge_mode=merge_mode)
    merged.build(x.shape)
    merged.set_weights(both.get_weights())
    outputs = merged(x)
    print(merge_mode, tuple(outputs.shape), end=" ")
    print(np.allclose(outputs, value, atol=1e-6))

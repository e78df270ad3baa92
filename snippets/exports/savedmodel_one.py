import keras
import numpy as np
import tensorflow as tf

inputs = keras.Input(batch_shape=(1, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Model(inputs, lstm(inputs))
model.export(
    "saved",
    input_signature=[keras.InputSpec("float32", (1, 4, 8))],
    verbose=False,
)
loaded = tf.saved_model.load("saved")
x = np.random.default_rng(0).normal(size=(1, 4, 8))
x = x.astype("float32")
lstm.reset_state()
for call in (1, 2):
    same = np.allclose(loaded.serve(x), model(x), atol=1e-6)
    print(f"call {call}: equal: {same}")

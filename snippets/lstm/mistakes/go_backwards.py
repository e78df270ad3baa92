import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4, 8)
lstm = keras.layers.LSTM(
    1, return_sequences=True, go_backwards=True
)
outputs = lstm(x)
flipped = keras.ops.flip(outputs, axis=1)
alone = lstm(x[:, -1:])
print("outputs:    ", outputs[0, :, 0].numpy().round(4))
print("x[-1] alone:", alone[0, :, 0].numpy().round(4))
print("flipped:    ", flipped[0, :, 0].numpy().round(4))

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(6, 4, 8)
lstm = keras.layers.LSTM(3, stateful=True)
print(tuple(lstm(x[:4]).shape))

rest = keras.layers.LSTM(3, stateful=True)
rest.build((2, 4, 8))
rest.set_weights(lstm.get_weights())
outputs = rest(x[4:])
print(tuple(outputs.shape))

plain = keras.layers.LSTM(3)
plain.build((2, 4, 8))
plain.set_weights(lstm.get_weights())
print("right:", np.allclose(outputs, plain(x[4:]), atol=1e-6))

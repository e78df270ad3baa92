import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0).numpy()
padding = np.zeros((2, 4, 8), "float32")
masking = keras.layers.Masking()
lstm = keras.layers.LSTM(3, stateful=True)
for name, part in (("data", x), ("padding", padding), ("data", x)):
    outputs = lstm(masking(part))
    print(name)
    print("  outputs:", outputs[0].numpy().round(4))
    print("  state_h:", lstm.states[0][0].numpy().round(4))

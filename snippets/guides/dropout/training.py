import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((2, 4, 8), seed=0))
lstm = keras.layers.LSTM(3, dropout=0.2)
model = keras.Sequential([keras.Input((4, 8)), lstm])
plain = model.predict(x, verbose=0)
print("predict:       ", plain[0].round(4))
print("model(x):      ", to_numpy(model(x)[0]).round(4))
outputs = model(x, training=True)
print("training=True: ", to_numpy(outputs[0]).round(4))

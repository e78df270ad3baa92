import keras
import numpy as np
import tensorflow as tf

x = np.ones((2, 4, 8), "float32")
inputs = keras.Input(batch_shape=(2, 4, 8))
lstm = keras.layers.LSTM(1, stateful=True)
model = keras.Model(inputs, lstm(inputs))
model.set_weights([np.full(w.shape, 0.1) for w in model.weights])
both = [model(x)[0].numpy().round(4) for _ in "12"]
print("Keras, calls 1 and 2: ", *both)
model.export("as_is", verbose=False)
lstm.reset_state()
model.export("reset", verbose=False)
for name in ("as_is", "reset"):
    served = tf.saved_model.load(name)
    both = [served.serve(x)[0].numpy().round(4) for _ in "12"]
    print(f"{name}, calls 1 and 2: ", *both)

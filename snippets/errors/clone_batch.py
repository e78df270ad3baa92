import keras
import numpy as np

x = np.ones((2, 4, 8), "float32")
inputs = keras.Input(batch_shape=(2, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Model(inputs, lstm(inputs))
one = keras.Input(batch_shape=(1, 4, 8))
clone = keras.models.clone_model(model, input_tensors=one)
clone.set_weights(model.get_weights())
print(clone.input_shape, clone.predict(x[:1], verbose=0).shape)

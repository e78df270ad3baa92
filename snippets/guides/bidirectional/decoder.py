import keras
import numpy as np

source, target = keras.Input((4, 1)), keras.Input((6, 5))
encoder = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
_, forward_h, forward_c, backward_h, backward_c = encoder(source)
concatenate = keras.layers.Concatenate()
state_h = concatenate([forward_h, backward_h])
state_c = concatenate([forward_c, backward_c])
decoder = keras.layers.LSTM(3 * 2, return_sequences=True)
outputs = decoder(target, initial_state=[state_h, state_c])
answers = keras.layers.Dense(5, activation="softmax")(outputs)
model = keras.Model([source, target], answers)
print("forward_h, backward_h:", forward_h.shape, backward_h.shape)
print("state_h, state_c:     ", state_h.shape, state_c.shape)
print("outputs, answers:     ", outputs.shape, answers.shape)
x = [np.ones((2, 4, 1)), np.ones((2, 6, 5))]
print("predict:              ", model.predict(x, verbose=0).shape)

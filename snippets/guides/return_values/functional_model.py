import keras
import numpy as np

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
outputs, state_h, state_c = lstm(inputs)
model = keras.Model(
    inputs,
    {"outputs": outputs, "state_h": state_h, "state_c": state_c},
)

predictions = model.predict(np.ones((2, 4, 8)), verbose=0)
for name, value in predictions.items():
    print(name.ljust(8), value.shape)

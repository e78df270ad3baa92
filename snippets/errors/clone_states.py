import keras
import numpy as np

x = np.ones((2, 4, 8), "float32")
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Sequential([keras.Input(batch_shape=(2, 4, 8)), lstm])
model.predict(x, verbose=0)
clone = keras.models.clone_model(model)
clone.set_weights(model.get_weights())
weights = model.get_weights()
print("weights:", len(weights), "states:", len(lstm.states))
states = zip(clone.layers[0].states, lstm.states, strict=True)
for new, old in states:
    there = np.allclose(new, old, atol=1e-6)
    new.assign(old)
    now = np.allclose(new, old, atol=1e-6)
    print("there:", there, "after assign:", now)
first = model.predict(x, verbose=0)
second = clone.predict(x, verbose=0)
print("both go on alike:", np.allclose(first, second, atol=1e-6))

import keras
import numpy as np

x = np.ones((2, 4, 8), "float32")
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Sequential([keras.Input(batch_shape=(2, 4, 8)), lstm])
model.predict(x, verbose=0)
clone = keras.models.clone_model(model)
clone.set_weights(model.get_weights())
print("weights, states:", len(model.get_weights()), len(lstm.states))
for new, old in zip(clone.layers[0].states, lstm.states):
    print("the state is there:", np.allclose(new, old), end=" ")
    new.assign(old)
    print("then:", np.allclose(new, old))
first, second = (each.predict(x, verbose=0) for each in (model, clone))
print("both go on alike:", np.allclose(first, second, atol=1e-6))

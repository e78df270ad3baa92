import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, dropout=0.5, seed=1)
model = keras.Sequential([keras.Input((4, 8)), lstm])
for call in (1, 2):
    outputs = model(x, training=True)
    print(f"original, call {call}:", to_numpy(outputs[0]).round(4))
model.save("model.keras")
loaded = keras.models.load_model("model.keras")
for call in (1, 2):
    outputs = loaded(x, training=True)
    print(f"loaded, call {call}:  ", to_numpy(outputs[0]).round(4))

import keras
import numpy as np

keras.utils.set_random_seed(0)
wave = np.sin(np.arange(400) / 5)
wave = (wave - wave.mean()) / wave.std()
x = np.stack([wave[t : t + 20] for t in range(380)])[..., None]
layers = [keras.layers.LSTM(8), keras.layers.Dense(1)]
model = keras.Sequential([keras.Input((20, 1)), *layers])
model.compile(keras.optimizers.Adam(0.02), "mse")
model.fit(x, wave[20:], epochs=5, verbose=0)

window = wave[-20:].reshape(1, 20, 1)
forecast = []
for _ in range(300):
    row = model.predict_on_batch(window)
    forecast.append(row[0, 0])
    window = np.concatenate([window[:, 1:], row[None]], axis=1)
print("spread of the data:", wave.std().round(1))
for step in (100, 300):
    spread = np.std(forecast[step - 63 : step]).round(1)
    print(f"spread before step {step}:", spread)

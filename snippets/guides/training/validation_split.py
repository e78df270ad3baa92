import keras
import numpy as np

x = np.zeros((10, 4, 8))
y = np.array([0, 0, 0, 0, 0, 0, 0, 0, 3, 3])
layers = [keras.Input((4, 8)), keras.layers.LSTM(3)]
model = keras.Sequential([*layers, keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.0), "mse")
for shuffle in False, True:
    history = model.fit(
        x, y, validation_split=0.2, shuffle=shuffle, verbose=0
    )
    print(f"shuffle={shuffle}:", end=" ")
    print("loss", *history.history["loss"], end=", ")
    print("val_loss", *history.history["val_loss"])

import keras
import numpy as np

series = np.zeros((20, 1))
dataset = keras.utils.timeseries_dataset_from_array(
    series, series[4:], sequence_length=4
)
layers = [keras.Input((4, 1)), keras.layers.LSTM(3)]
model = keras.Sequential([*layers, keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(dataset, validation_split=0.2, verbose=0)

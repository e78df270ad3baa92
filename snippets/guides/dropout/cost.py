import keras

for rates in (
    {"dropout": 0.2},
    {"recurrent_dropout": 0.2},
):
    lstm = keras.layers.LSTM(3, **rates)
    print(rates, "implementation:", lstm.cell.implementation)

import keras
from keras.layers import LSTM, Bidirectional, Dense

model = keras.Sequential(
    [
        keras.Input(shape=(5, 10)),
        Bidirectional(LSTM(10, return_sequences=True)),
        Bidirectional(LSTM(10)),
        Dense(5, activation="softmax"),
    ]
)
model.compile(loss="categorical_crossentropy", optimizer="rmsprop")
print(model.output_shape)

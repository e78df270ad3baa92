import keras
from keras import layers

inputs = keras.Input((4, 8), name="x")
h = layers.Masking()(inputs)
h = layers.Bidirectional(layers.LSTM(3, return_sequences=True))(h)
outputs = layers.TimeDistributed(layers.Dense(2))(h)
model = keras.Model(inputs, outputs)
model.summary(line_length=66, expand_nested=True)

unbuilt = keras.Sequential([layers.LSTM(3)])
unbuilt.summary(line_length=60)

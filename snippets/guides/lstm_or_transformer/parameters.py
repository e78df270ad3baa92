import keras
from keras import layers

print("width   LSTM  attention  with two Dense")
for width in 8, 16, 32, 64:
    inputs = keras.Input((4, width))
    lstm = layers.LSTM(width)
    attention = layers.MultiHeadAttention(2, width // 2)
    wide, back = layers.Dense(4 * width), layers.Dense(width)
    lstm(inputs)
    back(wide(attention(inputs, inputs)))
    alone = attention.count_params()
    block = alone + wide.count_params() + back.count_params()
    print(
        f"{width:5} {lstm.count_params():6} {alone:10} {block:15}"
    )

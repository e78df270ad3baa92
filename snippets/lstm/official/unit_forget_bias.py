import keras
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.LSTM.__doc__.split())
for words in "add 1 to the bias", "will also force":
    print(next(s for s in doc.split(". ") if words in s))

lstm = keras.layers.LSTM(
    2,
    bias_initializer=keras.initializers.Constant(5.0),
    unit_forget_bias=True,
)
lstm.build((2, 4, 8))
print("run:", to_numpy(lstm.cell.bias))

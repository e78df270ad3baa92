import textwrap

import keras
import numpy as np

doc = " ".join(keras.layers.SimpleRNN.__doc__.split())
start = doc.index("activity_regularizer: ")
print(textwrap.fill(doc[start:].split(" (its")[0], 66))

x = np.ones((2, 4, 8))
for value in ("l2", "no such regularizer"):
    simple_rnn = keras.layers.SimpleRNN(
        3, activity_regularizer=value
    )
    simple_rnn(x)
    print(f"{value}:", simple_rnn.losses)
    print("  attribute:", simple_rnn.activity_regularizer)

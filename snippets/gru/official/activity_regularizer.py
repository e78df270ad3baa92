import keras
import numpy as np

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index("Regularizer function applied to the output")
print(doc[start:].split(" (")[0])

x = np.ones((2, 4, 8))
for return_sequences in False, True:
    print(f"return_sequences={return_sequences}")
    for return_state in False, True:
        keras.utils.set_random_seed(0)
        gru = keras.layers.GRU(
            3,
            activity_regularizer="l2",
            return_sequences=return_sequences,
            return_state=return_state,
        )
        gru(x)
        losses = [round(float(loss), 4) for loss in gru.losses]
        print(f"  return_state={return_state}:", losses)

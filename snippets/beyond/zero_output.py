import keras
import numpy as np

x = np.ones((1, 4, 8), "float32")
mask = np.array([[True, True, False, False]])
for sequences in (False, True):
    flags = {"zero_output_for_mask": True, "return_sequences": sequences}
    for layer in (keras.layers.SimpleRNN, keras.layers.LSTM, keras.layers.GRU):
        outputs = layer(1, kernel_initializer="ones", **flags)(x, mask=mask)
        values = keras.ops.convert_to_numpy(outputs).reshape(-1)
        print(layer.__name__, f"return_sequences={sequences}:", end=" ")
        print(["zero" if value == 0 else "not zero" for value in values])

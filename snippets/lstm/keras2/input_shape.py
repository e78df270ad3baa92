import warnings

import keras
import tf_keras

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        lstm = library.layers.LSTM(3, input_shape=(4, 8))
        model = library.Sequential([lstm])
    print(name, model.output_shape, "warnings:", len(caught))

print(caught[0].category.__name__)
print(str(caught[0].message).partition(".")[0])

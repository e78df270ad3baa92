import keras
import numpy as np
import tf_keras


class OldLSTM(keras.layers.LSTM):
    def __init__(self, *args, time_major=False, **kwargs):
        super().__init__(*args, **kwargs)


tf_keras.utils.set_random_seed(0)
x = np.ones((2, 4, 8), "float32")
lstm = tf_keras.layers.LSTM(3)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), lstm])
old.save("keras2.h5")
print("Keras 2:", old(x).numpy()[0].round(4))

new = keras.models.load_model(
    "keras2.h5", custom_objects={"LSTM": OldLSTM}
)
print("Keras 3:", new(x).numpy()[0].round(4))

import keras
import tf_keras


class OldLSTM(keras.layers.LSTM):
    def __init__(self, *args, time_major=False, **kwargs):
        super().__init__(*args, **kwargs)


layer = tf_keras.layers.Bidirectional(tf_keras.layers.LSTM(3))
old = tf_keras.Sequential([tf_keras.Input((4, 8)), layer])
old.save("keras2.h5")
print("Keras 2: saved")
custom_objects = {"LSTM": OldLSTM}
keras.models.load_model("keras2.h5", custom_objects=custom_objects)

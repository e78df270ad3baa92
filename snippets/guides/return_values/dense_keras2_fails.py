import keras
import tf_keras

lstm = keras.layers.LSTM(3, return_state=True)
model = keras.Sequential([lstm, keras.layers.Dense(1)])
print("Keras 3: no error yet, built:", model.built)

inputs = tf_keras.Input((4, 8))
lstm = tf_keras.layers.LSTM(3, return_state=True)
dense = tf_keras.layers.Dense(1)
model = tf_keras.Sequential([inputs, lstm, dense])

import keras
import tf_keras

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    lstm = library.layers.LSTM(3)
    layer = library.layers.Bidirectional(lstm, trainable=False)
    model = library.Sequential([library.Input((4, 8)), layer])
    print(name, "trainable=False", end=" -> ")
    print("trained in a model:", len(model.trainable_weights))
    lstm = library.layers.LSTM(3, trainable=False)
    layer = library.layers.Bidirectional(lstm)
    print("   frozen LSTM, wrapper.trainable:", layer.trainable)

import keras
import numpy as np
from keras.wrappers import SKLearnClassifier


def build(X, y):
    print("labels as the model gets them:", y.shape)
    inputs = keras.Input((32,))
    h = keras.layers.LSTM(3)(keras.layers.Reshape((4, 8))(inputs))
    model = keras.Model(
        inputs, keras.layers.Dense(1, activation="sigmoid")(h)
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


x = np.ones((12, 32), "float32")
labels = np.arange(12) % 2
SKLearnClassifier(build, fit_kwargs={"verbose": 0}).fit(x, labels)

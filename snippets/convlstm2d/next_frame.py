import keras
import numpy as np

video = np.random.default_rng(0).random((2, 5, 8, 8, 1))
x, y = video[:, :-1], video[:, 1:]

inputs = keras.Input((None, 8, 8, 1))
features = keras.layers.ConvLSTM2D(
    3, 3, padding="same", return_sequences=True
)(inputs)
head = keras.layers.Conv3D(1, kernel_size=1, activation="sigmoid")
outputs = head(features)
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, y, verbose=0)

print("video:", video.shape, "inputs and targets:", x.shape)
print("ConvLSTM2D:", features.shape)
print("outputs:   ", outputs.shape)
prediction = model.predict(video, verbose=0)
print("next frame:", prediction[:, -1].shape)

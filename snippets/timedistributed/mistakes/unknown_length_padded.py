import keras
from keras.ops import convert_to_numpy as to_numpy

layers = keras.layers
wrapper = layers.TimeDistributed(layers.Dense(3))
masking = layers.Masking(mask_value=-1.0)
model = keras.Sequential([keras.Input((6, 8)), masking, wrapper])
for timesteps in (4, 6):
    x = to_numpy(keras.random.normal((2, timesteps, 8), seed=0))
    padded = keras.utils.pad_sequences(
        x, maxlen=6, padding="post", dtype="float32", value=-1.0
    )
    outputs = model.predict(padded, verbose=0)
    print(x.shape, "->", padded.shape, "->", outputs.shape)

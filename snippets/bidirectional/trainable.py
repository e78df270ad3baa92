import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
for wrapper, inner in ((True, True), (False, True), (True, False)):
    keras.utils.set_random_seed(0)
    bidirectional = keras.layers.Bidirectional(
        keras.layers.LSTM(3, trainable=inner), trainable=wrapper
    )
    model = keras.Sequential([keras.Input((4, 8)), bidirectional])
    model.compile(optimizer="sgd", loss="mse")
    before = model.get_weights()[0]
    model.fit(x, np.zeros((2, 6)), verbose=0)
    changed = not np.array_equal(before, model.get_weights()[0])
    print(f"wrapper={wrapper}, LSTM={inner}")
    print(
        "  layer:", len(bidirectional.trainable_weights), end=", "
    )
    print("model:", len(model.trainable_weights), end=", ")
    print("changed by fit:", changed)

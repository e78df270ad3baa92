import keras


def build():
    inputs = keras.Input((4, 8))
    model = keras.Sequential([inputs, keras.layers.LSTM(3)])
    model.compile(optimizer="adam", loss="mse")
    return model


x, y = keras.ops.ones((2, 4, 8)), keras.ops.ones((2, 3))
model = build()
model.fit(x, y, verbose=0)
model.save_weights("model.weights.h5")
for is_built in (False, True):
    other = build()
    if is_built:
        other.optimizer.build(other.trainable_variables)
    other.load_weights("model.weights.h5")
    steps = int(other.optimizer.iterations)
    print("optimizer built:", is_built, "- its steps:", steps)

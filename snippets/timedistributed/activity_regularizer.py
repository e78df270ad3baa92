import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
l2 = keras.regularizers.L2(0.01)
TimeDistributed = keras.layers.TimeDistributed
Dense = keras.layers.Dense
for name, layer in (
    ("Dense alone", Dense(3, activity_regularizer=l2)),
    ("inner", TimeDistributed(Dense(3, activity_regularizer=l2))),
    ("outer", TimeDistributed(Dense(3), activity_regularizer=l2)),
):
    outputs = layer(x)
    expected = float(0.01 * keras.ops.sum(outputs**2) / 2)
    losses = [round(float(loss), 4) for loss in layer.losses]
    print(f"{name:11} 0.01 * sum / 2 = {expected:.4f}", losses)

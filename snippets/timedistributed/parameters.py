import keras

features, units = 8, 3
for timesteps in (4, 40):
    wrapper = keras.layers.TimeDistributed(
        keras.layers.Dense(units)
    )
    wrapper.build((None, timesteps, features))
    formula = features * units + units
    print(
        f"{timesteps:2} timesteps:", wrapper.count_params(), formula
    )

import keras

x = keras.random.normal((2, 4, 8), seed=0)
layers = keras.layers
policy = "mixed_bfloat16"
for name, layer in (
    ("Dense", layers.Dense(3, dtype=policy)),
    (
        "inner",
        layers.TimeDistributed(layers.Dense(3, dtype=policy)),
    ),
    (
        "outer",
        layers.TimeDistributed(layers.Dense(3), dtype=policy),
    ),
):
    print(name, layer(x).dtype.name)

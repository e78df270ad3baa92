import keras

x = keras.random.normal((2, 4, 5, 8), seed=0)
policy = "mixed_bfloat16"
for cls in (keras.layers.Dense, keras.layers.LSTM):
    alone = cls(3, dtype=policy)(x[0])
    print(cls.__name__, "alone", alone.dtype.name)
    for name, inner, outer in (
        ("inner", policy, None),
        ("outer", None, policy),
        ("both", policy, policy),
    ):
        wrapper = keras.layers.TimeDistributed(
            cls(3, dtype=inner), dtype=outer
        )
        print(" ", name, wrapper(x).dtype.name)

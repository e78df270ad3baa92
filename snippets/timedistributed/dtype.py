import keras

x = keras.random.normal((2, 4, 8), seed=0)
TimeDistributed = keras.layers.TimeDistributed
Dense = keras.layers.Dense
half = "bfloat16"
for name, wrapper in (
    ("default", TimeDistributed(Dense(3))),
    ("inner", TimeDistributed(Dense(3, dtype=half))),
    ("outer", TimeDistributed(Dense(3), dtype=half)),
    ("both", TimeDistributed(Dense(3, dtype=half), dtype=half)),
):
    outputs = wrapper(x)
    weights = wrapper.layer.kernel.dtype
    print(
        f"{name:7} weights {weights:8} outputs", outputs.dtype.name
    )

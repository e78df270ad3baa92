import keras

x = keras.random.normal((2, 4, 8), seed=0)
layers = keras.layers
half = "bfloat16"
for name, inner, outer in (
    ("default", None, None),
    ("inner", half, None),
    ("outer", None, half),
    ("both", half, half),
):
    print(name)
    for layer in (
        layers.Dense(3, dtype=inner),
        layers.LayerNormalization(dtype=inner),
    ):
        wrapper = layers.TimeDistributed(layer, dtype=outer)
        outputs = wrapper(x)
        print(f"  {type(layer).__name__:18}", end=" ")
        print(f"weights {layer.weights[0].dtype:8}", end=" ")
        print("outputs", outputs.dtype.name)

import keras

for cls in (
    keras.layers.SimpleRNN,
    keras.layers.GRU,
    keras.layers.LSTM,
):
    layer = cls(3)
    layer.build((2, 4, 8))
    states = len(layer.get_initial_state(2))
    print(f"{cls.__name__:9} states {states},", end=" ")
    print("parameters", layer.count_params())

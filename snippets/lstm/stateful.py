import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, stateful=True)
print("call 1:", lstm(x)[0].numpy().round(4))
print("call 2:", lstm(x)[0].numpy().round(4))
lstm.reset_state()
print("reset: ", lstm(x)[0].numpy().round(4))

import keras

lstm = keras.layers.LSTM(
    3, use_cudnn=False, implementation=1, autocast=False
)
model = keras.Sequential([keras.Input((4, 8)), lstm])
model.save("model.keras")
loaded = keras.models.load_model("model.keras").layers[0]
print("use_cudnn:     ", lstm.use_cudnn, "->", loaded.use_cudnn)
print("implementation:", lstm.cell.implementation, end=" -> ")
print(loaded.cell.implementation)
print("autocast:      ", lstm.autocast, "->", loaded.autocast)

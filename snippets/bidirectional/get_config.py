import keras

lstm = keras.layers.LSTM(3, use_cudnn=False)
bidirectional = keras.layers.Bidirectional(lstm, merge_mode="sum")
config = bidirectional.get_config()
print(*config)
for key in ("layer", "backward_layer"):
    inner = config[key]["config"]
    print(
        key, inner["name"], "go_backwards:", inner["go_backwards"]
    )
copy = keras.layers.Bidirectional.from_config(config)
print("equal configs:", copy.get_config() == config)
print("merge_mode:", copy.merge_mode, "weights:", len(copy.weights))
print(
    "use_cudnn:", bidirectional.forward_layer.use_cudnn, end=" -> "
)
print(copy.forward_layer.use_cudnn)

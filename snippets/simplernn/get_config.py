import keras

simple_rnn = keras.layers.SimpleRNN(
    3, dropout=0.5, seed=1, name="encoder"
)
config = simple_rnn.get_config()
print("number of entries:", len(config))
for key in ("units", "dropout", "seed", "autocast"):
    print(f"{key}:", config.get(key, "not in config"))

copy = keras.layers.SimpleRNN.from_config(config)
print("equal configs:", copy.get_config() == config)
print("seeds:", simple_rnn.cell.seed, copy.cell.seed)
print("weights copied:", len(copy.weights) > 0)

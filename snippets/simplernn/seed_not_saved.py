import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for cls in (keras.layers.LSTM, keras.layers.SimpleRNN):
    keras.utils.set_random_seed(0)
    layer = cls(3, dropout=0.5, seed=1)
    model = keras.Sequential([keras.Input((4, 8)), layer])
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    print(cls.__name__, "in config:", "seed" in layer.get_config())
    print(
        "  before:", to_numpy(model(x, training=True)[0]).round(4)
    )
    print(
        "  loaded:", to_numpy(loaded(x, training=True)[0]).round(4)
    )
    print("  seed after loading:", loaded.layers[0].cell.seed)

import keras

x = keras.random.normal((2, 4, 8), seed=0)
keras.utils.set_random_seed(0)
simple_rnn = keras.layers.SimpleRNN(3)
simple_rnn.activity_regularizer = keras.regularizers.L2(0.01)
config = simple_rnn.get_config()
print(
    "in the config:", config["activity_regularizer"]["class_name"]
)
model = keras.Sequential([keras.Input((4, 8)), simple_rnn])
model.save("model.keras")
loaded = keras.models.load_model("model.keras")
for name, each in (("set by hand:", model), ("loaded:", loaded)):
    each(x)
    print(name, [round(float(loss), 4) for loss in each.losses])

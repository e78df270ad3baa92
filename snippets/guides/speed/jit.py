import keras

lstm = keras.layers.LSTM(3)
model = keras.Sequential([keras.Input((4, 8)), lstm])
print("supports_jit:", lstm.supports_jit)
for jit_compile in ("auto", True, False):
    model.compile(loss="mse", jit_compile=jit_compile)
    print(f"jit_compile={jit_compile} becomes", model.jit_compile)
model.compile(loss="mse", run_eagerly=True)
print("with run_eagerly=True", model.jit_compile)

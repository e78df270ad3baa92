import keras
import numpy as np

x, y = np.ones((2, 4, 8), "float32"), np.ones((2, 3), "float32")
inputs = keras.Input((4, 8), batch_size=2)
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Model(inputs, lstm(inputs))
model.compile("sgd", "mse")
for name, run in (
    ("a call", lambda: model(x)),
    ("predict", lambda: model.predict(x, verbose=0)),
    ("predict_on_batch", lambda: model.predict_on_batch(x)),
    ("evaluate", lambda: model.evaluate(x, y, verbose=0)),
    ("test_on_batch", lambda: model.test_on_batch(x, y)),
    ("train_on_batch", lambda: model.train_on_batch(x, y)),
    ("fit", lambda: model.fit(x, y, verbose=0)),
):
    lstm.reset_state()
    try:
        run()
        state = keras.ops.convert_to_numpy(lstm.states[0])
        print(f"{name}:", "kept" if state.any() else "zero")
    except Exception as error:
        print(f"{name}:", type(error).__name__)

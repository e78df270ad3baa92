"""Nothing but `reset_state()` resets the states of a stateful layer."""

import keras
import numpy as np

x, y = np.ones((4, 4, 8), "float32"), np.zeros((4, 3), "float32")
for name in ("LSTM", "GRU", "SimpleRNN"):
    layer = getattr(keras.layers, name)(3, stateful=True)
    model = keras.Sequential([keras.Input(batch_shape=(2, 4, 8)), layer])
    model.compile("sgd", "mse")
    model.fit(x, y, batch_size=2, shuffle=False, epochs=2, verbose=0)
    kept = [np.array(state) for state in layer.states]
    assert all(state.any() for state in kept), name
    model.compile("adam", "mse")
    model.save("m.keras")
    model.save_weights("m.weights.h5")
    model.load_weights("m.weights.h5")
    model.set_weights(model.get_weights())
    model.get_config()
    model.summary(print_fn=lambda line: None)
    keras.models.clone_model(model)
    assert all(np.array_equal(a, b) for a, b in zip(kept, layer.states, strict=True)), name
    for action in (
        lambda model=model: model.evaluate(x, y, batch_size=2, verbose=0),
        lambda model=model: model.predict(x, batch_size=2, verbose=0),
        lambda model=model: model.fit(x, y, batch_size=2, verbose=0),
    ):
        action()
        assert all(np.array(state).any() for state in layer.states), name
    layer.reset_state()
    assert not any(np.array(state).any() for state in layer.states), name

"""What recurrent layers give, case by case: executed under TensorFlow and in the live engine, and compared.

Whoever executes it puts a line `GROUP = "..."` before it: the name of a function below without `of_`, and, after a
colon, what that is given. Each case prints a line of JSON: its name and its arrays, or the exception.

It is long because the engine is handed it as one program: it can import nothing of the project.
"""

import base64
import io
import itertools
import json

import keras
import numpy as np
from keras import layers

SIZES = (2, 5, 4, 3), (1, 3, 2, 4), (3, 1, 5, 2)
"""Batch, timesteps, features, units."""

FLAGS = "return_sequences", "return_state", "go_backwards", "unroll"

MERGES = "concat", "sum", "mul", "ave", None

KINDS = {
    "SimpleRNN": layers.SimpleRNN,
    "LSTM": layers.LSTM,
    "GRU": layers.GRU,
    "GRU2": lambda units, **named: layers.GRU(units, reset_after=False, **named),
    "RNN-SimpleRNNCell": lambda units, **named: layers.RNN(layers.SimpleRNNCell(units), **named),
    "RNN-LSTMCell": lambda units, **named: layers.RNN(layers.LSTMCell(units), **named),
    "RNN-GRUCell": lambda units, **named: layers.RNN(layers.GRUCell(units), **named),
    "RNN-list": lambda units, **named: layers.RNN([layers.LSTMCell(units), layers.GRUCell(units + 1)], **named),
    "RNN-stacked": lambda units, **named: layers.RNN(
        layers.StackedRNNCells([layers.GRUCell(units), layers.SimpleRNNCell(2)]), **named
    ),
}
"""Each takes the units and the arguments that all of them have."""

WIDE = "float64", "int64"
"""Dtypes of which eight bytes a value are handed on; of the others four."""

PLAIN = "SimpleRNN", "LSTM", "GRU", "GRU2"


def numbers(shape, seed=0, dtype="float32"):
    """An array that is the same everywhere."""
    return (np.random.RandomState(seed).standard_normal(shape) * 0.6).astype(dtype)


def weighed(layer, seed=1):
    """The layer, or model, with weights that are the same everywhere."""
    made = np.random.RandomState(seed)
    layer.set_weights([(made.standard_normal(each.shape) * 0.5).astype(each.dtype) for each in layer.get_weights()])
    return layer


def built(layer, x):
    """The layer, built for an input, with such weights."""
    layer.build(x.shape)
    return weighed(layer)


def mask_of(batch, timesteps):
    """The first sample is padded at its end; the others miss a timestep in the middle, or none."""
    mask = np.ones((batch, timesteps), bool)
    mask[0, (timesteps + 1) // 2 :] = timesteps == 1
    mask[1:, 1:2] = False
    return mask


def states_for(size, batch):
    """Initial states for sizes of states, nested as those are."""
    if isinstance(size, (list, tuple)):
        return [states_for(each, batch) for each in size]
    return numbers((batch, size), 40 + size)


def of_flags(kind):
    """Every combination of the flags, with and without a mask, at every size."""
    for (batch, timesteps, features, units), masked in itertools.product(SIZES, (False, True)):
        x = numbers((batch, timesteps, features), 7)
        named = {"mask": mask_of(batch, timesteps)} if masked else {}
        for on in itertools.product((False, True), repeat=len(FLAGS)):
            flags = dict(zip(FLAGS, on, strict=True))
            name = " ".join([kind, f"{batch}x{timesteps}x{features}", *(each for each in FLAGS if flags[each])])
            yield (
                name + " mask" * masked,
                lambda x=x, units=units, flags=flags, named=named: built(KINDS[kind](units, **flags), x)(x, **named),
            )


def of_arguments(kind):
    """What the flags leave out."""
    x = numbers((2, 5, 4), 3)
    mask = mask_of(2, 5)
    make = KINDS[kind]

    def stateful(**named):
        layer = built(make(3, stateful=True, return_sequences=True), x)
        results = [layer(x, **named), layer(x, **named)]
        layer.reset_state()
        return [*results, layer(x)]

    def continued():
        layer = built(make(3, return_sequences=True, return_state=True), x)
        return layer(x, initial_state=states_for(layer.cell.state_size, 2), mask=mask)

    for unroll in (False, True):
        for returned in (False, True):
            arguments = {"zero_output_for_mask": True, "unroll": unroll, "return_sequences": returned}
            name = f"zero_output_for_mask unroll={unroll} return_sequences={returned}"
            yield name, lambda arguments=arguments: built(make(3, **arguments), x)(x, mask=mask)
    yield "stateful", stateful
    yield "stateful mask", lambda: stateful(mask=mask)
    yield "initial_state mask", continued
    yield "training", lambda: built(make(3), x)(x, training=True)
    yield "symbolic", lambda: shapes_of(make(3, return_sequences=True, return_state=True)(keras.Input((None, 4))))
    yield "cell arguments", lambda: [each.shape for each in built(make(3), x).get_weights()]
    yield "config", lambda: json.dumps(make(3, name="x").get_config(), default=str, sort_keys=True)
    if kind not in PLAIN:
        return
    for name, value in {
        "activation": "relu",
        "recurrent_activation": "hard_sigmoid",
        "use_bias": False,
        "unit_forget_bias": False,
        "bias_initializer": "ones",
        "kernel_regularizer": "l2",
        "kernel_constraint": "unit_norm",
    }.items():
        if name in ("recurrent_activation", "unit_forget_bias") and kind not in ("LSTM", "GRU", "GRU2"):
            continue
        if name == "unit_forget_bias" and kind != "LSTM":
            continue
        yield f"{name}={value}", lambda name=name, value=value: built(make(3, **{name: value}), x)(x)
    for dtype in ("float16", "float64", "mixed_float16"):
        yield f"dtype={dtype}", lambda dtype=dtype: built(make(3, dtype=dtype, return_sequences=True), x)(x)
        yield f"dtype={dtype} mask", lambda dtype=dtype: built(make(3, dtype=dtype), x)(x, mask=mask)
    yield "dtype=bfloat16", lambda: keras.ops.cast(built(make(3, dtype="mixed_bfloat16"), x)(x), "float32")
    for rate in (0.2, 0.5):
        arguments = {"dropout": rate, "recurrent_dropout": rate / 2, "seed": 3}
        yield f"dropout={rate}", lambda arguments=arguments: built(make(3, **arguments), x)(x)
        yield f"dropout={rate} training", lambda arguments=arguments: built(make(3, **arguments), x)(x, training=True)
    for initializer in ("glorot_uniform", "he_normal", "orthogonal", "truncated_normal", "random_uniform"):
        yield (
            f"kernel_initializer={initializer}",
            lambda initializer=initializer: seeded(make, x, kernel_initializer=initializer),
        )


def seeded(make, x, **named):
    """The weights, as Keras draws them, and what comes of them."""
    keras.utils.set_random_seed(5)
    layer = make(3, **named)
    return [layer(x), *layer.get_weights()]


def shapes_of(outputs):
    """The shapes of symbolic tensors, as text."""
    return str([tuple(each.shape) for each in keras.tree.flatten(outputs)])


def of_bidirectional(kind):
    """A layer in both directions."""
    x = numbers((2, 5, 4), 11)
    mask = mask_of(2, 5)
    both = layers.Bidirectional
    for merge_mode, returned, state, masked in itertools.product(MERGES, *[(False, True)] * 3):
        arguments = {"return_sequences": returned, "return_state": state}
        name = " ".join([str(merge_mode), *(each for each, on in arguments.items() if on)])
        named = {"mask": mask} if masked else {}
        yield (
            name + " mask" * masked,
            lambda merge_mode=merge_mode, arguments=arguments, named=named: built(
                both(KINDS[kind](3, **arguments), merge_mode=merge_mode), x
            )(x, **named),
        )

    def stateful():
        layer = built(both(KINDS[kind](3, stateful=True)), x)
        return [layer(x), layer(x)]

    def continued():
        layer = built(both(KINDS[kind](3)), x)
        count = len(keras.tree.flatten(layer.forward_layer.cell.state_size))
        return layer(x, initial_state=[numbers((2, 3), each) for each in range(2 * count)])

    def other():
        forward, backward = (
            KINDS[kind](3, return_sequences=True),
            layers.GRU(3, return_sequences=True, go_backwards=True),
        )
        return built(both(forward, backward_layer=backward), x)(x)

    yield "stateful", stateful
    yield "initial_state", continued
    yield "backward_layer", other
    yield "go_backwards", lambda: built(both(KINDS[kind](3, go_backwards=True)), x)(x)
    yield "symbolic", lambda: shapes_of(both(KINDS[kind](3, return_state=True))(keras.Input((None, 4))))


def of_images(axes):
    """ConvLSTM over one, two or three axes."""
    axes = int(axes)
    make = getattr(layers, f"ConvLSTM{axes}D")
    x = numbers({1: (2, 3, 6, 2), 2: (2, 3, 6, 5, 2), 3: (1, 2, 4, 4, 3, 2)}[axes], 13)
    for on in itertools.product((False, True), repeat=3):
        flags = dict(zip(FLAGS, on, strict=False))
        name = " ".join(["same", *(each for each in flags if flags[each])])
        yield name, lambda flags=flags: built(make(2, 3, padding="same", **flags), x)(x)
    for name, arguments in {
        "valid": {},
        "strides": {"strides": 2},
        "dilation_rate": {"dilation_rate": 2, "padding": "same"},
        "even kernel": {"padding": "same", "kernel_size": 2},
        "no bias": {"use_bias": False, "activation": "relu"},
        "zero_output_for_mask": {"return_sequences": True, "zero_output_for_mask": True},
    }.items():
        yield name, lambda arguments=arguments: built(make(2, **{"kernel_size": 3, **arguments}), x)(x)

    def stateful():
        layer = built(make(2, 3, stateful=True), x)
        return [layer(x), layer(x)]

    yield "stateful", stateful
    yield "float64", lambda: built(make(2, 3, dtype="float64"), x)(x)
    yield "training", lambda: built(make(2, 3, dropout=0.4, recurrent_dropout=0.2, seed=1), x)(x, training=True)
    yield "both ways", lambda: built(layers.Bidirectional(make(2, 3)), x)(x)
    yield "symbolic", lambda: shapes_of(make(2, 3, return_state=True)(keras.Input((None, *x.shape[2:]))))


def of_cells(kind):
    """One call of a cell."""
    make = getattr(layers, kind)
    x = numbers((2, 4), 17)

    def called(cell, **named):
        cell.build(x.shape)
        return weighed(cell)(x, keras.tree.flatten(states_for(cell.state_size, 2)), **named)

    yield "plain", lambda: called(make(3))
    yield "training", lambda: called(make(3, dropout=0.4, recurrent_dropout=0.3, seed=2), training=True)
    yield "relu", lambda: called(make(3, activation="relu", use_bias=False))
    yield "float64", lambda: called(make(3, dtype="float64"))
    yield "get_initial_state", lambda: make(3).get_initial_state(2)
    yield "state_size", lambda: str(make(3).state_size) + str(make(3).output_size)


def of_others(_):
    """Wrappers, masks, and a cell of one's own."""
    x = numbers((2, 5, 4), 19)
    frames = numbers((2, 3, 6, 6, 2), 23)
    mask = mask_of(2, 5)
    words = np.array([[1, 2, 3, 0, 0], [4, 5, 0, 0, 0]])
    every = layers.TimeDistributed
    for name, layer in {
        "Dense": layers.Dense(6, activation="tanh"),
        "LayerNormalization": layers.LayerNormalization(),
    }.items():
        yield f"TimeDistributed {name}", lambda layer=layer: built(every(layer), x)(x)
        yield f"TimeDistributed {name} mask", lambda layer=layer: built(every(layer), x)(x, mask=mask)
    for layer in (
        layers.Conv2D(3, 3, padding="same"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.AveragePooling2D(3),
    ):
        yield f"TimeDistributed {type(layer).__name__}", lambda layer=layer: built(every(layer), frames)(frames)
    for layer in (
        layers.Conv1D(3, 2, padding="causal"),
        layers.Dense(2),
        layers.LayerNormalization(),
        layers.RepeatVector(3),
    ):
        inputs = x[:, 0] if isinstance(layer, layers.RepeatVector) else x
        yield type(layer).__name__, lambda layer=layer, inputs=inputs: built(layer, inputs)(inputs)

    def masking():
        padded = x.copy()
        padded[0, 3:] = 0
        padded[1, 1] = 0
        model = weighed(
            keras.Sequential([keras.Input((5, 4)), layers.Masking(), layers.LSTM(3, return_sequences=True)])
        )
        return [model(padded), model.layers[0].compute_mask(padded)]

    def embedding():
        embed = layers.Embedding(8, 4, mask_zero=True)
        model = weighed(keras.Sequential([keras.Input((5,), dtype="int32"), embed, layers.GRU(3), layers.Dense(2)]))
        return [model(words), model.predict(words, verbose=0), embed.compute_mask(words)]

    class Decaying(layers.Layer):
        """A cell with two states that forgets."""

        def __init__(self, units, **named):
            super().__init__(**named)
            self.units, self.state_size, self.output_size = units, [units, 1], units

        def build(self, shape):
            """Make the weights."""
            self.kernel = self.add_weight(shape=(shape[-1], self.units), name="kernel")

        def call(self, inputs, states):
            """One timestep."""
            total, count = states
            total = 0.5 * total + keras.ops.tanh(keras.ops.matmul(inputs, self.kernel))
            return total, [total, count + 1]

    for flags in ({}, {"return_sequences": True}, {"return_state": True, "unroll": True}, {"go_backwards": True}):
        yield f"own cell {flags}", lambda flags=flags: built(layers.RNN(Decaying(3), **flags), x)(x)
        yield f"own cell mask {flags}", lambda flags=flags: built(layers.RNN(Decaying(3), **flags), x)(x, mask=mask)
    yield "Masking", masking
    yield "Embedding", embedding


def of_models(_):
    """Models: called, asked, trained, written down."""
    x = numbers((6, 5, 4), 29)
    y = numbers((6, 3), 31)

    def small(kind="LSTM", **named):
        keras.utils.set_random_seed(0)
        model = weighed(keras.Sequential([keras.Input((5, 4)), KINDS[kind](3), layers.Dense(3)]))
        model.compile(**{"loss": "mse", "optimizer": "sgd", **named})
        return model

    def translating():
        encoder, decoder = keras.Input((None, 4)), keras.Input((None, 2))
        _, *states = layers.LSTM(3, return_state=True)(encoder)
        outputs = layers.Dense(2)(layers.LSTM(3, return_sequences=True)(decoder, initial_state=states))
        model = weighed(keras.Model([encoder, decoder], outputs))
        given = [x, numbers((6, 7, 2), 37)]
        return [model(given), model.predict(given, verbose=0)]

    def summary():
        model = small()
        text = io.StringIO()
        model.summary(line_length=80, print_fn=lambda line, **_: print(line, file=text))
        return text.getvalue()

    def again():
        model = small()
        first = weighed(keras.Sequential.from_config(model.get_config()))
        second = weighed(keras.models.model_from_json(model.to_json()))
        return [first(x), second(x)]

    def kept():
        model = small()
        model.save("model.keras")
        model.save_weights("model.weights.h5")
        other = small()
        other.load_weights("model.weights.h5")
        return [keras.models.load_model("model.keras")(x), other(x)]

    def trained(kind, **named):
        model = small(kind, **named)
        model.fit(x, y, epochs=2, batch_size=2, verbose=0)
        return [model.history.history["loss"], *model.get_weights()]

    def stacked():
        inputs = keras.Input((5, 4))
        hidden = layers.Bidirectional(layers.GRU(3, return_sequences=True))(inputs)
        return weighed(
            keras.Model(inputs, layers.TimeDistributed(layers.Dense(2))(layers.LSTM(3, return_sequences=True)(hidden)))
        )(x)

    yield "encoder and decoder", translating
    yield "stacked", stacked
    yield "summary", summary
    yield "config", again
    yield "saved", kept
    for kind in (*PLAIN, "RNN-list"):
        yield f"predict {kind}", lambda kind=kind: small(kind).predict(x, batch_size=4, verbose=0)
        yield f"evaluate {kind}", lambda kind=kind: small(kind, metrics=["mae"]).evaluate(x, y, verbose=0)
        yield f"fit {kind}", lambda kind=kind: trained(kind)
        yield f"count_params {kind}", lambda kind=kind: small(kind).count_params()
    for optimizer in ("adam", "rmsprop", "adagrad", "nadam"):
        yield f"fit {optimizer}", lambda optimizer=optimizer: trained("GRU", optimizer=optimizer)
    for loss in ("mae", "huber", "log_cosh", "cosine_similarity"):
        yield f"fit {loss}", lambda loss=loss: trained("LSTM", loss=loss)


def of_errors(_):
    """What is refused, in Keras' words."""
    x = numbers((2, 5, 4), 41)
    zeros = np.zeros((2, 3), "float32")
    for kind in ("SimpleRNN", "LSTM", "GRU"):
        make = getattr(layers, kind)
        yield f"{kind} two axes", lambda make=make: make(3)(zeros)
        yield f"{kind} four axes", lambda make=make: make(3)(x[None])
        yield f"{kind} units", lambda make=make: make(0)
        yield f"{kind} negative units", lambda make=make: make(-1)
        yield f"{kind} misspelt", lambda make=make: make(3, return_sequence=True)
        yield f"{kind} stateful without batch", lambda make=make: make(3, stateful=True)(keras.Input((5, 4)))
        yield f"{kind} too many states", lambda make=make: make(3)(x, initial_state=[zeros] * 3)
        yield f"{kind} features", lambda make=make: make(3)(keras.Input((5, None)))
        yield f"{kind} initializer", lambda make=make: make(3, kernel_initializer="nothing")
        yield f"{kind} activation", lambda make=make: make(3, activation="nothing")
        yield f"{kind} reset", lambda make=make: make(3).reset_state()
        wide = keras.ops.zeros((2, 5))
        yield (
            f"{kind} state width",
            lambda make=make, wide=wide: make(3)(x, initial_state=[wide] * (1 + (make is layers.LSTM))),
        )
        yield f"{kind} other features", lambda make=make: built(make(3), x)(x[..., :2])
        yield f"{kind} other features symbolic", lambda make=make: shapes_of(built(make(3), x)(keras.Input((5, 2))))
        yield f"{kind} mask of other width", lambda make=make: make(3)(x, mask=np.ones((3, 5), bool))
    for kind in ("SimpleRNNCell", "LSTMCell", "GRUCell"):
        cell = getattr(layers, kind)(3)
        states = [keras.ops.zeros((2, 3))] * (1 + (kind == "LSTMCell"))
        yield f"{kind} sequence", lambda cell=cell, states=states: cell(keras.ops.ones((2, 4, 8)), states)
        narrow = [keras.ops.zeros((4, 3))] * len(states)
        yield f"{kind} other batch", lambda cell=cell, narrow=narrow: cell(keras.ops.ones((2, 8)), narrow)
    for words in ([[1, 2], [3, 4]], [[1, 2], [3, 9]], 4):
        yield f"Embedding of {words}", lambda words=words: layers.Embedding(4, 2)(np.array(words, "int64"))
    yield "merge_mode", lambda: layers.Bidirectional(layers.LSTM(3), merge_mode="nothing")
    yield "Bidirectional Dense", lambda: layers.Bidirectional(layers.Dense(3))
    yield "TimeDistributed two axes", lambda: layers.TimeDistributed(layers.Dense(3))(zeros)
    yield "RNN of no cell", lambda: layers.RNN(layers.Dense(3))
    yield "StackedRNNCells of no cell", lambda: layers.StackedRNNCells([layers.Dense(3)])
    yield "Embedding of text", lambda: layers.Embedding(-1, 2)
    yield "ConvLSTM2D axes", lambda: layers.ConvLSTM2D(2, 3)(x)
    yield "not compiled", lambda: keras.Sequential([keras.Input((5, 4)), layers.LSTM(3)]).fit(x, zeros)


def plain(value):
    """An array; what Python counts itself is not narrowed or widened by a backend."""
    if isinstance(value, (int, float)):
        return np.asarray(value, "int64" if isinstance(value, int) else "float32")
    return np.asarray(keras.ops.convert_to_numpy(value))


def told(result):
    """What came of a case, in JSON: text as it is; arrays with their shapes and dtypes, packed."""
    if isinstance(result, str):
        return {"text": result}
    arrays = [plain(each) for each in keras.tree.flatten(result)]
    packed = b"".join(each.astype("<f8" if each.dtype.name in WIDE else "<f4").tobytes() for each in arrays)
    return {"arrays": [[str(each.dtype), *each.shape] for each in arrays], "values": base64.b64encode(packed).decode()}


def main(group):
    """Run the cases of a group."""
    function, _, given = group.partition(":")
    for name, case in globals()[f"of_{function}"](given):
        keras.backend.clear_session()
        keras.utils.set_random_seed(0)
        try:
            came = told(case())
        except Exception as error:
            came = {"text": f"{type(error).__name__}: {error}"}
        print(json.dumps([f"{group} {name}", came]))


main(GROUP)  # noqa: F821

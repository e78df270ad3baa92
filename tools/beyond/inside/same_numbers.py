"""Has Keras draw the same random numbers whatever its backend is, so that a difference that stays is not theirs.

Executed before a program, in its process (`tools.beyond.backends`), never imported. Each function of `keras.random` is
replaced by one that draws from NumPy's generator for the same seed. Where the seed is not known yet, as in a graph that
is being traced, the backend's own function stands.
"""


def draw_the_same():
    import keras
    import numpy as np
    from keras.src import backend
    from keras.src.random.seed_generator import draw_seed

    own = backend.random

    def generator(seed):
        drawn = np.asarray(keras.ops.convert_to_numpy(draw_seed(seed)), "uint32")
        return np.random.Generator(np.random.Philox(key=[int(part) for part in drawn.reshape(-1)[:2]]))

    def replaced(name, draw):
        original = getattr(own, name)

        def function(*arguments, **named):
            seed = named.get("seed")
            held = None
            if isinstance(seed, keras.random.SeedGenerator):
                held = seed.state
                before = None
                try:
                    before = np.array(keras.ops.convert_to_numpy(held))
                except Exception:
                    return original(*arguments, **named)
            try:
                return draw(*arguments, **named)
            except Exception:  # a symbolic seed or shape: the program must go on as it would
                if held is not None:
                    held.assign(before)
                return original(*arguments, **named)

        setattr(own, name, function)

    def kept(values, dtype):
        return keras.ops.convert_to_tensor(values, dtype=dtype or keras.config.floatx())

    def normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
        return kept(generator(seed).normal(mean, stddev, tuple(map(int, shape))), dtype)

    def uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None):
        return kept(generator(seed).uniform(float(minval), float(maxval), tuple(map(int, shape))), dtype)

    def truncated_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
        drawing = generator(seed)
        values = drawing.normal(size=tuple(map(int, shape)))
        while (far := np.abs(values) > 2).any():
            values[far] = drawing.normal(size=far.sum())
        return kept(values * stddev + mean, dtype)

    def randint(shape, minval, maxval, dtype="int32", seed=None):
        return kept(generator(seed).integers(int(minval), int(maxval), tuple(map(int, shape))), dtype)

    def dropout(inputs, rate, noise_shape=None, seed=None):
        shape = tuple(inputs.shape)
        shape = tuple(s if n is None else n for s, n in zip(shape, noise_shape or shape, strict=True))
        keep = generator(seed).uniform(size=shape) >= float(rate)
        scale = 1 / (1 - float(rate)) if rate < 1 else 0.0
        return inputs * keras.ops.convert_to_tensor(keep * scale, dtype=inputs.dtype)

    def shuffle(x, axis=0, seed=None):
        order = generator(seed).permutation(int(x.shape[axis]))
        return keras.ops.take(x, keras.ops.convert_to_tensor(order, dtype="int32"), axis=axis)

    for each in (normal, uniform, truncated_normal, randint, dropout, shuffle):
        replaced(each.__name__, each)

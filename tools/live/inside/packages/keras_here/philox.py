"""The random numbers of TensorFlow's stateless functions, in NumPy.

TensorFlow draws them with Philox 4×32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011); how bits
become numbers follows `tensorflow/core/lib/random/random_distributions.h` of TensorFlow 2.21. Integers and uniform
numbers are the same bit for bit; where a logarithm, sine or exponential is taken, the last bit may differ.
"""

import numpy as np

ROUNDS = 10
GROUP = 4
"""How many 32-bit words one counter gives."""

MULTIPLIERS = np.uint64(0xD2511F53), np.uint64(0xCD9E8D57)
STEPS = 0x9E3779B9, 0xBB67AE85
SCRAMBLE = 0x3EC8F720, 0x02461E29
"""The key with which TensorFlow scrambles a seed."""

RESERVED = 256
"""Words set aside for each number whose drawing may have to be tried again."""

SMALLEST = np.float32(1e-7)
"""Below it, a uniform number is raised before its logarithm is taken."""


def philox(counter, key):
    """Four arrays of 32-bit words for a counter of four such arrays and a key of two numbers."""
    words = [np.asarray(each, np.uint32) for each in counter]
    low_key, high_key = (int(each) for each in key)
    shift = np.uint64(32)
    for _ in range(ROUNDS):
        first = MULTIPLIERS[0] * words[0].astype(np.uint64)
        second = MULTIPLIERS[1] * words[2].astype(np.uint64)
        words = [
            (second >> shift).astype(np.uint32) ^ words[1] ^ np.uint32(low_key),
            second.astype(np.uint32),
            (first >> shift).astype(np.uint32) ^ words[3] ^ np.uint32(high_key),
            first.astype(np.uint32),
        ]
        low_key, high_key = (low_key + STEPS[0]) & 0xFFFFFFFF, (high_key + STEPS[1]) & 0xFFFFFFFF
    return words


def scrambled(seed):
    """The key, and the upper half of the counter, that TensorFlow makes of a seed of two integers."""
    low, high = (int(each) & 0xFFFFFFFFFFFFFFFF for each in seed)
    mixed = philox([[low & 0xFFFFFFFF], [low >> 32], [high & 0xFFFFFFFF], [high >> 32]], SCRAMBLE)
    words = [int(each[0]) for each in mixed]
    return words[:2], words[2:]


def words_at(seed, groups):
    """Of each group of a seed's stream, its four words: shape (groups, 4)."""
    key, upper = scrambled(seed)
    groups = np.asarray(groups, np.uint64)
    high = [np.full(groups.shape, each, np.uint32) for each in upper]
    counter = [groups.astype(np.uint32), (groups >> np.uint64(32)).astype(np.uint32), *high]
    return np.stack(philox(counter, key), axis=-1)


def stream(seed, count):
    """The first `count` words of a seed."""
    return words_at(seed, np.arange(-(-count // GROUP))).ravel()[:count]


def pairs(words):
    """64-bit words, each of two 32-bit ones, the first being the lower."""
    return words[0::2].astype(np.uint64) | words[1::2].astype(np.uint64) << np.uint64(32)


def floats(words):
    """Of 32-bit words, float32 in [0, 1)."""
    return ((words & np.uint32(0x7FFFFF)) | np.uint32(0x3F800000)).view(np.float32) - np.float32(1)


def doubles(words):
    """Of pairs of 32-bit words, the upper half first, float64 in [0, 1)."""
    upper, lower = words[0::2].astype(np.uint64), words[1::2].astype(np.uint64)
    bits = (upper & np.uint64(0xFFFFF)) << np.uint64(32) | lower | np.uint64(0x3FF0000000000000)
    return bits.view(np.float64) - 1.0


def halves(words):
    """Of 32-bit words, float16 in [0, 1)."""
    bits = (words.astype(np.uint16) & np.uint16(0x3FF)) | np.uint16(0x3C00)
    return bits.view(np.float16) - np.float16(1)


def uniform(shape, seed, dtype):
    """Numbers in [0, 1), as `tf.random.stateless_uniform` draws them."""
    count = int(np.prod(shape))
    if dtype == np.float64:
        return doubles(stream(seed, 2 * count)).reshape(shape)
    return (halves if dtype == np.float16 else floats)(stream(seed, count)).reshape(shape)


def integers(shape, seed, low, high, dtype):
    """Integers in [low, high), as `tf.random.stateless_uniform` draws them."""
    count = int(np.prod(shape))
    if np.dtype(dtype).itemsize == 8:
        drawn = pairs(stream(seed, 2 * count)) % np.uint64(high - low)
    else:
        drawn = stream(seed, count) % np.uint32(high - low)
    return (drawn.astype(dtype) + np.asarray(low, dtype)).reshape(shape)


def normal(shape, seed, dtype):
    """Normal numbers, as `tf.random.stateless_normal` draws them."""
    count = int(np.prod(shape))
    if dtype == np.float64:
        uniforms = doubles(stream(seed, 2 * (count + count % 2)))
        smallest = 1e-7
    else:
        uniforms = floats(stream(seed, count + count % 2))
        smallest = SMALLEST
    return _box_muller(uniforms, smallest).ravel()[:count].reshape(shape).astype(dtype)


def truncated_normal(shape, seed, dtype):
    """Normal numbers between -2 and 2, as `tf.random.stateless_truncated_normal` draws them.

    Four numbers are drawn from a stretch of the stream of their own, until four lie between the limits.
    """
    count = int(np.prod(shape))
    wide = dtype == np.float64
    width = 2 if wide else GROUP  # how many are drawn together
    groups = -(-count // width)
    found = _kept(seed, np.arange(groups), width, 4 * GROUP, wide)
    return found.ravel()[:count].reshape(shape).astype(dtype)


def _kept(seed, starts, width, tries, wide):
    """For each start, the first `width` normal numbers between -2 and 2 among those that `tries` words give."""
    counters = starts[:, None] * (width * RESERVED // GROUP) + np.arange(tries // GROUP)
    words = words_at(seed, counters.ravel()).ravel()
    drawn = _box_muller(doubles(words) if wide else floats(words), 1e-7 if wide else SMALLEST).reshape(len(starts), -1)
    inside = np.abs(drawn) < 2
    first = np.argsort(~inside, axis=1, kind="stable")[:, :width]
    found = np.take_along_axis(drawn, first, axis=1)
    few = inside.sum(axis=1) < width
    if few.any():
        found[few] = _kept(seed, starts[few], width, 2 * tries, wide)
    return found


def categorical(logits, samples, seed):
    """For each row of logits, indices drawn by their weights, as `tf.random.stateless_categorical` does."""
    logits = np.asarray(logits)
    finite = np.where(np.isfinite(logits), logits, -np.inf).astype(np.float64)
    weights = np.cumsum(np.exp(finite - finite.max(axis=1, keepdims=True)), axis=1)
    drawn = doubles(stream(seed, 2 * samples * len(logits))).reshape(len(logits), samples)
    rows = [np.searchsorted(each, some * each[-1], side="right") for each, some in zip(weights, drawn, strict=True)]
    return np.array(rows, np.int64).reshape(drawn.shape)


def _box_muller(uniforms, smallest):
    """Pairs of normal numbers, of pairs of uniform ones."""
    kind = uniforms.dtype.type
    first = np.maximum(uniforms[0::2], kind(smallest))
    angle = kind(2 * np.pi) * uniforms[1::2]
    radius = np.sqrt(kind(-2) * np.log(first))
    return np.stack([np.sin(angle) * radius, np.cos(angle) * radius], axis=1)

"""One cell of the matrix: a model, a way out, and how far what comes out of it is from Keras.

Executed behind `models.py` and `ways.py`. It prints one line of JSON.
"""

import json

EXACT = 1e-4
"""The largest difference that is taken for rounding."""

facts: dict = {}
"""What a way notes: `carries`, `bytes`, `dtypes`, and a `tolerance` where it is meant to lose precision."""


def difference(ours, theirs):
    """The largest absolute difference; infinite where shapes are not the same.

    Outputs that the model does not have, and that follow its own, are noted and left out.
    """
    if len(theirs) > len(ours):
        facts["more outputs"] = len(theirs) - len(ours)
        theirs = theirs[: len(ours)]
    if [each.shape for each in ours] != [np.asarray(each).shape for each in theirs]:
        return float("inf")
    return max(float(np.max(np.abs(one - other))) for one, other in zip(ours, theirs, strict=True))


def probe(name, model, run):
    """What was tried, with the difference or the exception of each."""
    tried = {}
    cases = {"batch 2": (2, 4), "batch 5": (5, 4), "batch 1": (1, 4)}
    if name in OPEN:
        cases |= {"length 7": (2, 7), "length 1": (2, 1)}
    if name in STATEFUL:
        cases = {"batch 2": (2, 4)}
    reset(model)
    for case, (batch, timesteps) in cases.items():
        arrays = inputs_of(name, batch, timesteps)
        try:
            ours = None
            if model.inputs[0].shape[0] in (None, batch):
                ours = listed(model(feed(model, arrays), training=False))
            else:
                free = built(name)
                ours = listed(free(feed(free, arrays), training=False))
            tried[case] = difference(ours, run(arrays))
        except Exception as error:
            tried[case] = said(error)
    if name in STATEFUL and isinstance(tried["batch 2"], float):
        arrays = inputs_of(name, 2)
        tried["second call"] = difference(listed(model(feed(model, arrays), training=False)), run(arrays))
    if name == "lstm-dropout-always":  # that it is not what Keras draws says nothing: is it random at all?
        for case, (batch, timesteps) in cases.items():
            if isinstance(tried[case], float):
                arrays = inputs_of(name, batch, timesteps)
                return {"two calls differ by": difference(run(arrays), run(arrays))}
    return tried


def said(error):
    """An exception in one line."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:400]}"


def unchanged():
    """Whether a way that is for 8 bits has made none."""
    return "tolerance" in facts and "int8" not in facts["dtypes"]


def status_of(name, tried):
    """How a cell ends, as `tools/beyond/exports/records.py` tells the words apart."""
    numbers = [each for each in tried.values() if isinstance(each, float)]
    if not numbers:
        return "fails"
    if name == "lstm-dropout-always" and numbers[0] <= 1e-3:
        return "wrong"
    if name == "lstm-dropout-always":
        return "unchanged" if unchanged() else "works"
    if max(numbers) > facts.get("tolerance", EXACT) or any(each != each for each in numbers):
        return "wrong"
    if unchanged():
        return "unchanged"
    if len(numbers) == len(tried):
        return "works"
    refused = {case.split()[0] for case, each in tried.items() if not isinstance(each, float)}
    return "batch" if name in OPEN and refused == {"batch"} else "partly"


def main(backend, target, way, name):
    """Print what becomes of one model on one way."""
    found = {}
    try:
        model, run = WAYS[backend][target][way](name)
    except Exception as error:
        found = {"status": "fails", "error": said(error)}
    else:
        tried = probe(name, model, run)
        found = {"status": status_of(name, tried), "tried": tried}
    print(
        "\n"
        + json.dumps({**found, **{each: facts[each] for each in ("carries", "bytes", "more outputs") if each in facts}})
    )

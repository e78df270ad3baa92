"""Imported by Keras' NumPy backend; a recurrent layer calls nothing of it."""


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    raise NotImplementedError(f"scipy.linalg.{name} is not available in the browser")

from importlib.metadata import version

import keras

print("keras", keras.__version__)
for name in (
    "tensorflow",
    "scikit-learn",
    "scikeras",
    "shap",
    "keras-tuner",
    "tensorboard",
    "visualkeras",
    "pydot",
    "tensorflow-model-optimization",
    "ncps",
    "keras-tcn",
    "keras-lmu",
    "mingru-keras",
    "attention",
    "cond-rnn",
    "lru-tensorflow",
    "tensorflowjs",
    "tensorflow-hub",
    "setuptools",
    "litert-torch",
    "torch",
):
    print(name, version(name))

import inspect
import textwrap

import keras

text = inspect.getdoc(keras.Model.predict)
paragraph = next(p for p in text.split("\n\n") if "loops" in p)
print(textwrap.fill(" ".join(paragraph.split()), 64))

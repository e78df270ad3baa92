import inspect
import re

import keras

doc = keras.layers.SimpleRNN.__doc__
doc = inspect.cleandoc(doc[doc.index("Call arguments:") :])
call = doc.split("Example:")[0]
documented = re.findall(r"^ *(\w+): ", call, re.MULTILINE)
print("documented:", *documented)

signature = inspect.signature(keras.layers.SimpleRNN.call)
print("run:       ", *list(signature.parameters)[1:])

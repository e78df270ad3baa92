import textwrap

import keras

doc = keras.layers.Bidirectional.__doc__
code = textwrap.dedent(doc.split("```python")[1].split("```")[0])
print(*code.split("\n")[1:6], sep="\n")
compile(code, "example", "exec")

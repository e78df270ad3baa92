import textwrap

import keras

doc = keras.layers.Bidirectional.__doc__
code = textwrap.dedent(doc.split("```python")[1].split("```")[0])
code = code.replace(
    "return_sequences=True),\n    B",
    "return_sequences=True)),\n    B",
)
compile(code, "example", "exec")
print("syntax: correct now")
exec(code)

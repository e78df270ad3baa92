import textwrap

import keras

doc = keras.layers.Masking.__doc__
example = textwrap.dedent(
    doc.split("```")[1].removeprefix("python")
)
print(*example.splitlines()[1:3], sep="\n")
exec(example, {"keras": keras})

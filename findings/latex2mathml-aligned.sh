#!/usr/bin/env bash
# latex2mathml 3.81.1 turns `align*` into a table and knows nothing of `aligned`, the same for use within a formula. It
# does not say so: the environment becomes a row in which each & is a bare ampersand, so that what is returned is not even
# XML, and a browser shows the ampersands. A group that is never closed is completed without a word, and so is a lone closing brace
# shown as one; but \left without \right, or a matrix without \end, raises. So "it did not raise" says little.
# Seen: align*: well-formed with a table; aligned: not well-formed, no table; \frac{a}{b and a}: well-formed, no error.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install latex2mathml==3.81.1 >pip.log 2>&1 || { cat pip.log; exit 2; }
cat >convert.py <<'P'
from xml.etree import ElementTree
from latex2mathml.converter import convert
FORMULAS = {
    "align*": r"\begin{align*}h &= o \\ c &= f\end{align*}",
    "aligned": r"\begin{aligned}h &= o \\ c &= f\end{aligned}",
    "unclosed": r"\frac{a}{b",
    "closing": "a}",
    "left": r"\left(a",
    "matrix": r"\begin{matrix}a",
}
for name, formula in FORMULAS.items():
    try:
        mathml = convert(formula)
    except Exception as error:
        print(f"{name}: {type(error).__name__}")
        continue
    try:
        ElementTree.fromstring(mathml)
        form = "well-formed"
    except ElementTree.ParseError:
        form = "not well-formed"
    print(f"{name}: {form}, {'a' if '<mtable' in mathml else 'no'} table")
P
seen=$(v/bin/python convert.py)
echo "$seen"
[ "$seen" = "align*: well-formed, a table
aligned: not well-formed, no table
unclosed: well-formed, no table
closing: well-formed, no table
left: ExtraLeftOrMissingRightError
matrix: MissingEndError" ]

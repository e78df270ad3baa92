#!/usr/bin/env bash
# lru-tensorflow 0.1.2 (a Linear Recurrent Unit for TensorFlow): installs without an error, and is not Python: a function
# in LRU_tf.py has no body, so that the first import ends with an IndentationError. pip compiles what it installs and
# does not tell what could not be compiled.
# Seen: exit status 0 of pip, then 'expected an indented block after function definition on line 42'.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install --no-deps lru-tensorflow==0.1.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
echo "installed"
cat >seen.py <<'P'
import importlib.util
import pathlib

folder = pathlib.Path(importlib.util.find_spec("LRU_tensorflow").submodule_search_locations[0])
try:
    compile((folder / "LRU_tf.py").read_text(), "LRU_tf.py", "exec")
except IndentationError as error:
    print(error)
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "expected an indented block after function definition on line 42 (LRU_tf.py, line 43)" ]

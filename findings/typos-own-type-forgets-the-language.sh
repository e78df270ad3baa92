#!/usr/bin/env bash
# typos 1.52.0 knows words of some languages by itself: in *.py NumPy's `arange` is no typing error. A file belongs to
# one type only. Whoever adds a type of his own for some of the files, to allow one more word in them, takes them away from
# theirs and from the words that came with it: files that passed now fail, over words that nobody has touched.
# Allowing the word under the built-in type, [type.py.extend-words], keeps both.
# Seen on test_shapes.py with `arange` and a word misspelt on purpose: without settings only the latter is named, with
# a type of one's own only `arange`, with the built-in type extended nothing.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install typos==1.52.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
printf 'import numpy\n\nlenght = numpy.arange(4)\n' >test_shapes.py
: >none.toml
printf '[type.tests]\nextend-glob = ["test_*.py"]\n[type.tests.extend-words]\nlenght = "lenght"\n' >own.toml
printf '[type.py.extend-words]\nlenght = "lenght"\n' >python.toml
seen=$(
  for settings in none own python; do
    status=0; v/bin/typos --isolated --config $settings.toml --format brief test_shapes.py >log 2>&1 || status=$?
    echo "$settings: exit $status, names $(grep -o '`[a-z]*` should' log | cut -d'`' -f2 | paste -sd ' ')"
  done
)
echo "$seen"
[ "$seen" = "none: exit 2, names lenght
own: exit 2, names arange
python: exit 0, names " ]

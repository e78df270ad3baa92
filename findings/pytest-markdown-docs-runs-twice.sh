#!/usr/bin/env bash
# pytest-markdown-docs 0.9.2 runs a block that raises TypeError a second time. It hands its runner an argument that
# older runners do not take, and takes any TypeError for their refusal: also one that the block itself raised. The second
# run starts with the names that the first left behind. So a block whose TypeError comes of a first-time state passes,
# and whatever it did before the error (a file, a request, a training) is done twice. No other exception does that.
# Seen: a block that raises TypeError in its first run only: 1 passed, run 2 times; the same with ValueError: 1 failed,
# run 1 time.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install pytest==9.2.0 pytest-markdown-docs==0.9.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
touch pytest.ini
seen=$(
  for error in TypeError ValueError; do
    printf '%s\n' '```python' "open('$error.txt', 'a').write('run\n')" 'if "tried" not in globals():' '    tried = True' \
      "    raise $error('the first time')" '```' >$error.md
    v/bin/python -m pytest -q --markdown-docs $error.md >log 2>&1 || true
    echo "$error: $(tail -1 log | sed 's/ in .*//'), run $(grep -c run $error.txt) times"
  done
)
echo "$seen"
[ "$seen" = "TypeError: 1 passed, run 2 times
ValueError: 1 failed, run 1 times" ]

#!/usr/bin/env bash
# import-linter 2.17 on grimp 3.20: a folder without __init__.py inside a package is not looked at. Python imports such a
# folder as it does any other, so the program works; grimp walks the files of a package and leaves out what is below a folder that
# lacks the file. A contract that is broken there is reported as kept, with exit 0 and no warning; only
# the number of analyzed files tells. Adding an empty file breaks the contract.
# Seen: without: 3 files, kept, exit 0, while Python runs the forbidden import; with: 5 files, broken, exit 1.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install import-linter==2.17 grimp==3.20 >pip.log 2>&1 || { cat pip.log; exit 2; }
mkdir -p app/high app/low/room
touch app/__init__.py app/high/__init__.py app/low/__init__.py
printf 'import app.high\nprint("imported from", __name__)\n' >app/low/room/upwards.py
cat >.importlinter <<'I'
[importlinter]
root_package = app
[importlinter:contract:1]
name = layers
type = layers
layers =
    app.high
    app.low
I
lint() {
  local status=0; v/bin/lint-imports --no-cache >log 2>&1 || status=$?
  echo "$(grep -o 'Analyzed [0-9]* files' log), $(grep -o '[0-9]* kept, [0-9]* broken' log), exit $status"
}
runs=$(v/bin/python -c 'import app.low.room.upwards')
without=$(lint); touch app/low/room/__init__.py; with=$(lint)
printf '%s\n' "$runs" "without: $without" "with: $with"
[ "$runs" = "imported from app.low.room.upwards" ] &&
  [ "$without" = "Analyzed 3 files, 1 kept, 0 broken, exit 0" ] && [ "$with" = "Analyzed 5 files, 0 kept, 1 broken, exit 1" ]

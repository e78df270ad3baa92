#!/usr/bin/env bash
# keras-tcn 3.5.7: the wheel, which is for any platform, requires tensorflow-macos: what the author's machine had when it
# was built. pip can not install it on Linux. Where no version is asked for, pip goes back to an older one and does not
# say so; 3.5.6 requires tensorflow.
# Seen: 'Requires-Dist: tensorflow-macos' in py3-none-any, and 'No matching distribution found for tensorflow-macos'.
set -euo pipefail
[ "$(uname -s)" = Linux ] || exit 0
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q download --no-deps keras-tcn==3.5.7 >pip.log 2>&1 || { cat pip.log; exit 2; }
ls keras_tcn-3.5.7-py3-none-any.whl
v/bin/python -c "import zipfile; print(zipfile.ZipFile('keras_tcn-3.5.7-py3-none-any.whl').read('keras_tcn-3.5.7.dist-info/METADATA').decode())" >metadata
grep "Requires-Dist: tensorflow-macos" metadata
v/bin/pip install --dry-run keras-tcn==3.5.7 >pip.log 2>&1 && exit 1
grep -o "No matching distribution found for tensorflow-macos" pip.log

#!/usr/bin/env bash
# mkdocs 1.6.1: `mkdocs build --quiet --strict` lets every warning pass. The warnings that --strict fails on are counted
# by a handler of the logger, and --quiet sets that logger to errors only, so the handler never meets a warning. Whoever
# adds -q to quieten a CI job has also switched its strictness off: nothing is printed, and the exit status is 0.
# `strict: true` in mkdocs.yml does not help, as it goes by the same counter.
# Seen, on a page with a dead link: --strict ends with 1, -q --strict with 0 and no output, the same with strict: true.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install mkdocs==1.6.1 >pip.log 2>&1 || { cat pip.log; exit 2; }
mkdir docs
printf '# Home\n\nSee [the other page](missing.md).\n' >docs/index.md
printf 'site_name: S\n' >mkdocs.yml
printf 'site_name: S\nstrict: true\n' >strict.yml
export NO_MKDOCS_2_WARNING=1
status() { local is=0; v/bin/mkdocs build "$@" >out 2>&1 || is=$?; echo "$is, $(grep -c . out || true) lines of output"; }
loud=$(status --strict); quiet=$(status -q --strict); file=$(status -q -f strict.yml)
printf '%s\n' "--strict: $loud" "-q --strict: $quiet" "-q, with strict: true: $file"
[ "${loud%%,*}" = 1 ] && [ "$quiet" = "0, 0 lines of output" ] && [ "$file" = "$quiet" ]

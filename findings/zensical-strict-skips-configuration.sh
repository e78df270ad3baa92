#!/usr/bin/env bash
# zensical 0.0.73 reads a mkdocs.yml, and its --strict fails a build for a link to a page that is missing. It is silent,
# strict or not, about whatever of the configuration it does not carry out: `hooks:` are not run, even where their file
# does not exist, a plugin that it does not know is passed over, and so is an entry of `nav` whose page is missing,
# each with "No issues found". A site that makes pages by hooks moves over with a green build and without these pages.
# mkdocs 1.6.1 refuses the first two and, under --strict, the third.
# Seen: exit 0 and "No issues found" three times; the dead link: exit 1. MkDocs: exit 1 for each.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install zensical==0.0.73 mkdocs==1.6.1 >pip.log 2>&1 || { cat pip.log; exit 2; }
mkdir docs
printf '# Home\n' >docs/index.md
printf 'site_name: S\nhooks: [absent.py]\n' >hook.yml
printf 'site_name: S\nplugins: [there-is-no-such-plugin]\n' >plugin.yml
printf 'site_name: S\nnav: [index.md, absent.md]\n' >nav.yml
printf 'site_name: S\n' >link.yml
export NO_MKDOCS_2_WARNING=1
seen=$(
  for what in hook plugin nav link; do
    [ $what != link ] || printf '# Home\n\n[there](absent.md)\n' >docs/index.md
    for tool in zensical mkdocs; do
      status=0; v/bin/$tool build --strict -f $what.yml >log 2>&1 || status=$?
      echo "$what: $tool exits with $status$(! grep -q 'No issues found' log || echo ', No issues found')"
    done
  done
)
echo "$seen"
[ "$seen" = "hook: zensical exits with 0, No issues found
hook: mkdocs exits with 1
plugin: zensical exits with 0, No issues found
plugin: mkdocs exits with 1
nav: zensical exits with 0, No issues found
nav: mkdocs exits with 1
link: zensical exits with 1
link: mkdocs exits with 1" ]

#!/usr/bin/env bash
# Markdown 3.11.3, attr_list and toc in mkdocs 1.6.1: an id that is given by hand anywhere on a page, { #states }, changes the id
# of a heading further up that had it by its own words: toc first collects every id that is written out, and makes
# only its own ones differ from those. So adding a section at the end of a page moves the links to an old section at
# its top, to the new one: the old becomes #states_1. The other way round nothing is made to differ: two headings with the same id
# written out keep it both. As each link still finds an anchor, --strict with `anchors: warn` has nothing to say.
# Seen: ids of the headings: states, then states_1 and states; two written out: twice "same"; strict build: exit 0.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install mkdocs==1.6.1 Markdown==3.11.3 >pip.log 2>&1 || { cat pip.log; exit 2; }
mkdir docs
printf 'site_name: S\nmarkdown_extensions: [attr_list]\nvalidation: {links: {anchors: warn}}\n' >mkdocs.yml
printf '# Home\n\n[states](old.md#states) [states](new.md#states) [same](same.md#same)\n' >docs/index.md
printf '# A\n\n## States\n\nWhat is linked to.\n' >docs/old.md
{ cat docs/old.md; printf '\n## More { #states }\n\nAdded later.\n'; } >docs/new.md
printf '# A\n\n## One { #same }\n\n## Two { #same }\n' >docs/same.md
export NO_MKDOCS_2_WARNING=1
status=0; v/bin/mkdocs build --strict >log 2>&1 || status=$?
seen=$(
  for name in old new same; do
    echo "$name: $(grep -o '<h2 id="[^"]*">[A-Za-z]*' site/$name/index.html | sed 's/<h2 id="\(.*\)">/\1=/' | paste -sd ' ')"
  done
  echo "exit $status"
)
echo "$seen"
[ "$seen" = "old: states=States
new: states_1=States states=More
same: same=One same=Two
exit 0" ]

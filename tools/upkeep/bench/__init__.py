"""Times the project as ratios within one run: to the least that a step could take, to another commit, to its peer.

python -m tools.upkeep.bench                                    what has a limit, each measure beside its floor
python -m tools.upkeep.bench --against COMMIT                   this tree and a commit side by side, in turn
python -m tools.upkeep.bench --against COMMIT --only first edit only some of it: `plan` has the names

What is compared is measured in turn, so that the load of other programs falls on both sides. All happens on two cores
and in copies of the project in `.cache/bench`: this one is only read, and nothing is left behind.

- The command line: `__main__`, `plan` (what there is to be measured), `rows` (the table).
- The measures, one file a group: `floor`, `against` (another commit; `sides` holds the two), `peer` (Zensical),
  `tutorials`, `scale`.
- What they use: `place` (the folder of a run), `copies` and `made_up` (projects to measure), `commands` (of a commit),
  `edits` (a sentence, a snippet), `programs`, `server` and `worker` with its `tasks` (what is timed), `memory`, `phone`
  (a slow browser).
"""

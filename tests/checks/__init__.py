"""What must hold of pages, snippets and the built site: one file a check.

Each check takes a project (or what was built from it) and returns the problems that it finds, naming file,
line and what to do. `tests/test_*.py` runs it on this project; `make faults` plants faults and requires
that the check meant for each catches it.
"""

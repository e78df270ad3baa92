"""The checks: what the site claims of itself is kept true by one file for each kind of claim, and tested beside it.

The first sentence of a file is its claim, or whose claims it helps to judge. A check takes a project, or what was built
from it or opened in a browser, and returns the problems that it finds, naming file, line and what to do. A `test_*.py`
runs it on this project; `make faults` plants faults and requires that the check meant for each catches it.
"""

"""How a program is run, and what it printed is kept.

Ways in: `tools.engine.record` brings every record up to date or compares it; `Executor` in `tools.engine.execute` runs
one program.
"""

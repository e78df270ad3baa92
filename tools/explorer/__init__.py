"""What the shape explorer knows: each of its settings executed with Keras, and what was printed as templates.

Ways in: `make explorer` executes and records; `tools.explorer.record` reads.
"""

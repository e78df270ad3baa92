"""What the same programs and models do outside TensorFlow's backend: run elsewhere, recorded, read by the pages.

Ways in: `make backends` and `make exports` record; `tools.beyond.records` and `tools.beyond.exports.records` read. What
stands in `inside/` is executed in the other environment and never imported.
"""

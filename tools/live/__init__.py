"""What runs an example in the reader's browser: its pieces, how they are packed, and what each program prints there.

Ways in: `make live` packs, `make live-record` records; `tools.live.pack.folder` and `tools.live.records` read.
"""

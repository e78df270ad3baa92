"""Tests of `tools/live/`: what runs an example in the reader's browser."""

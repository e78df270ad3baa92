"""Tests of `tools.site`, in a real browser where a browser decides."""

"""Tests of the bench: its arithmetic, what it runs and what it refuses. How long anything takes is no test."""

"""Imported by Keras, which calls nothing of it."""

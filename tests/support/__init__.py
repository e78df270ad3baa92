"""What many tests need, and no claim about anything."""

"""What runs an example in the reader's browser: its pieces, how they are packed, and what each program prints there."""

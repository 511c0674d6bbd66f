"""Detail beside a list."""

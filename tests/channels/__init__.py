"""Messages: lengths, clipboard texts, the linter."""

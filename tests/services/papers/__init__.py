"""The papers of the month."""

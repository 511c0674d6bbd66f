"""Decisions, and nothing else."""

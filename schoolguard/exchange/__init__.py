"""Rosters and other files that come from outside, read in a process of their own."""

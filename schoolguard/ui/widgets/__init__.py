"""House widgets, used everywhere."""

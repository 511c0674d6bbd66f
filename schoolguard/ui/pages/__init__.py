"""One page, one duty."""

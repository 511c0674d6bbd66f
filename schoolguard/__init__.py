"""schoolguard: a school's anti-fraud awareness month, from roster to summary."""

__version__ = "0.1.0"

"""The whole month: one module per noun, each with its ``upgrade()``."""

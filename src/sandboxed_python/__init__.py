"""Run untrusted Python inside your process: deterministic, metered, faster than CPython."""

__version__ = "0.1.0"

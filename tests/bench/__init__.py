"""Benchmarks: see tests/README.md for the commands."""

"""Hypothesis: the engine against CPython over many values and small programs."""

"""Runs out of memory at every point, and grows in every way: see the README of the tests."""

"""Tests of one part each, run with pytest."""

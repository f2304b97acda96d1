"""Fuzzers: programs, natives, source text and code objects made by chance from a seed."""

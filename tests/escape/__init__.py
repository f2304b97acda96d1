"""Attacks: programs that try to get out, or to crash the process. See README.md."""

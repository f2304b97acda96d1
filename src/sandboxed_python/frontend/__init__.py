"""The front end: from source text to register code that verifies."""

from .compiler import compile_source

__all__ = ["compile_source"]

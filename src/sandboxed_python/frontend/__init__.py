"""The front end: from source text to verified-by-construction register code."""

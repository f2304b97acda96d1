"""The bytecode: what the front end writes and the core runs."""

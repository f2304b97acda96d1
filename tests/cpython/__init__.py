"""CPython's own test files, run by the sandbox: see README.md."""

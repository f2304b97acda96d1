"""The proof of the product: see README.md beside this file."""

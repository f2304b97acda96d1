"""Examples that run as they are: see `run_example`."""

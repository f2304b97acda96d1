"""Programs that try to use too much: each ends with the right status, in time."""

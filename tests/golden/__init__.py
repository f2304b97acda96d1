"""Golden listings: the code made for one construct each, and the exact fuel of running it."""

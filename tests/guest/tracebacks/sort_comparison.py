# An error from comparing while sorting.
records = [("b", 2), ("a", 1), ("a", None), ("a", 3)]
records.sort()
print(records)

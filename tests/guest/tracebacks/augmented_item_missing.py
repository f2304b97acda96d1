# counts[key] += 1 on a plain dict.
def count(words):
    counts = {}
    for word in words:
        counts[word] += 1
    return counts


count(["a"])

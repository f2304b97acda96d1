def f(words):
    return {w: len(w) for w in words}, {w[0] for w in words}


f(["ab", "c"])

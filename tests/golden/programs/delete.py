def f(d):
    x = 1
    del x, d["k"]
    return d


f({"k": 1})

def f(words):
    out = []
    for w in words:
        out.append(w.strip().upper())
    return ",".join(out)


f([" a", "b "])

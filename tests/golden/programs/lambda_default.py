fs = [lambda x, k=k: x + k for k in range(3)]
fs[1](10)

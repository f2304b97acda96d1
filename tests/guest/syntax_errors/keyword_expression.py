dict(a.b=1)

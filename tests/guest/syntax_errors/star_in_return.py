print(*[1], sep="")
x = *[1]

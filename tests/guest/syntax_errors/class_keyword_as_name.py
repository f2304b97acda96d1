x = 1
class = "first"
print(x)

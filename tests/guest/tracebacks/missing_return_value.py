# A function without return on one path, its result added.
def price(kind):
    if kind == "book":
        return 10
    elif kind == "pen":
        return 2


print(price("book") + price("pen"))
print(price("book") +
      price("cup"))

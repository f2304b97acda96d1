# A dict changed while it is looped over.
stock = {"a": 0, "b": 2}
for name in stock:
    if stock[name] == 0:
        print("removing", name)
        del stock[name]

# next on an exhausted iterator, outside any loop.
def numbers():
    yield 1
    yield 2


it = numbers()
print(next(it), next(it))
value = next(it)

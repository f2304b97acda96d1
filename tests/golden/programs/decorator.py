def twice(f):
    def wrapper(x):
        return f(f(x))

    return wrapper


@twice
def add_one(x):
    return x + 1


add_one(1)

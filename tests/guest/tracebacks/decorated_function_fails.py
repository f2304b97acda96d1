# The frames of a wrapper and of the function it wraps.
import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


@logged
def divide(a, b):
    return a / b


print(divide(6, 3))
print(divide(b=0, a=1))

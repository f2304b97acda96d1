# Three exceptions in a chain, cause and context mixed.
def load(key):
    try:
        return {"a": 1}[key]
    except KeyError as error:
        raise LookupError("no " + key) from error


def main():
    try:
        load("b")
    except LookupError:
        return int("x")


main()

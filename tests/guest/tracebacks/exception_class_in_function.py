# The name of a class made in a function.
def make():
    class Local(Exception):
        pass

    return Local


Local = make()
raise Local("qualified name")

# Matching against things that are no exception classes; exceptions while matching.
def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, "-", error, "|", repr(error.__context__))


def not_a_class():
    try:
        1 / 0
    except "ZeroDivisionError":
        pass


def tuple_with_int():
    try:
        1 / 0
    except (ValueError, 5):
        pass


def not_exception_class():
    try:
        1 / 0
    except int:
        pass


def undefined_class():
    try:
        1 / 0
    except NoSuchError:
        pass


def not_evaluated():
    try:
        pass
    except undefined_name:
        pass
    print("handlers are not evaluated without an exception")


def evaluated_in_order():
    def pick(cls):
        print("asked for", cls.__name__)
        return cls

    try:
        1 / 0
    except pick(ValueError):
        pass
    except pick(ArithmeticError):
        print("matched")
    except pick(Exception):
        pass


def nested_tuple():
    try:
        [][0]
    except (KeyError, (ValueError, IndexError)):
        print("nested tuples match")


def empty_tuple():
    try:
        [][0]
    except ():
        print("never")


def list_of_classes():
    try:
        [][0]
    except [IndexError]:
        print("never")


errors = (KeyError, IndexError)


def from_variable():
    try:
        [][0]
    except errors as e:
        print("caught", e)


for action in (not_a_class, tuple_with_int, not_exception_class, undefined_class, not_evaluated, evaluated_in_order, nested_tuple, empty_tuple, list_of_classes, from_variable):
    attempt(action)

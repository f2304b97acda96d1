# Descriptors used as a model's fields.
from abc import ABC, abstractmethod


class Validator(ABC):
    def __set_name__(self, owner, name):
        self.private_name = "_" + name
        self.public = name

    def __get__(self, obj, objtype=None):
        return self if obj is None else getattr(obj, self.private_name)

    def __set__(self, obj, value):
        self.validate(value)
        setattr(obj, self.private_name, value)

    @abstractmethod
    def validate(self, value):
        pass


class OneOf(Validator):
    def __init__(self, *options):
        self.options = options

    def validate(self, value):
        if value not in self.options:
            raise ValueError(f"Expected {value!r} to be one of {self.options!r}")


class Number(Validator):
    def __init__(self, minvalue=None, maxvalue=None):
        self.minvalue, self.maxvalue = minvalue, maxvalue

    def validate(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"Expected {self.public} to be an int or float, got {value!r}")
        if self.minvalue is not None and value < self.minvalue:
            raise ValueError(f"Expected {value!r} to be at least {self.minvalue!r}")


class Text(Validator):
    def __init__(self, predicate=None):
        self.predicate = predicate

    def validate(self, value):
        if not isinstance(value, str):
            raise TypeError(f"Expected {value!r} to be an str")
        if self.predicate is not None and not self.predicate(value):
            raise ValueError(f"Expected {value!r} to satisfy the predicate")


class Component:
    name = Text(str.isupper)
    kind = OneOf("wood", "metal", "plastic")
    quantity = Number(minvalue=0)

    def __init__(self, name, kind, quantity):
        self.name, self.kind, self.quantity = name, kind, quantity


c = Component("WIDGET", "metal", 5)
print(vars(c), type(Component.name).__name__)
for args in [("Widget", "metal", 5), ("W", "metle", 5), ("W", "metal", -5), ("W", "metal", "V"), (1, "wood", 1)]:
    try:
        Component(*args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    Validator()
except TypeError as error:
    print(type(error).__name__)

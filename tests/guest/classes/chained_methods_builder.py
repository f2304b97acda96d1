# A builder with methods that return self, and an immutable one that returns copies.
class Query:
    def __init__(self):
        self.parts = {"select": "*", "where": [], "limit": None}

    def select(self, *fields):
        self.parts["select"] = ", ".join(fields)
        return self

    def where(self, **conditions):
        self.parts["where"] += [f"{k} = {v!r}" for k, v in conditions.items()]
        return self

    def limit(self, n):
        self.parts["limit"] = n
        return self

    def __str__(self):
        text = f"SELECT {self.parts['select']} FROM t"
        if self.parts["where"]:
            text += " WHERE " + " AND ".join(self.parts["where"])
        if self.parts["limit"] is not None:
            text += f" LIMIT {self.parts['limit']}"
        return text


print(Query().select("a", "b").where(x=1, y="z").limit(5))
print(Query())


class Immutable:
    __slots__ = ("_items",)

    def __init__(self, *items):
        object.__setattr__(self, "_items", items)

    def __setattr__(self, name, value):
        raise AttributeError(f"can't set {name!r}")

    def add(self, item):
        return type(self)(*self._items, item)

    def __iter__(self):
        yield from self._items


a = Immutable(1)
b = a.add(2).add(3)
print(list(a), list(b))
try:
    a.x = 1
except AttributeError as error:
    print(error)

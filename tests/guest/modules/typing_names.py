# typing names in annotations have no effect.
from typing import Any, Callable, Dict, List, Optional, Tuple, Union


def f(a: int, b: "List[str]" = None, *args: Any, c: Optional[Dict[str, int]] = None) -> Tuple[int, ...]:
    return (a,)


Numbers = List[int]
Handler = Callable[[int], str]


def g(values: Numbers, h: Handler = str) -> Union[int, str]:
    result: List[str] = [h(v) for v in values]
    count: int
    total: "not evaluated" = 0
    return ",".join(result)


print(f(1), f("no check"), g([1, 2]), g((3,), repr))


class Item:
    name: str
    price: float = 1.5
    tags: List[str] = []

    def __init__(self, name: str) -> None:
        self.name: str = name


print(Item("x").name, Item.price, Item.tags, hasattr(Item, "name"))
x: int = "not an int"
print(x)

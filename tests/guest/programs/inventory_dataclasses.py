# An inventory of dataclasses, grouped and totalled.
from collections import defaultdict
from dataclasses import asdict, dataclass, field, replace
from typing import List


@dataclass(order=True)
class Item:
    sort_index: float = field(init=False, repr=False)
    name: str
    price: float
    quantity: int = 0
    tags: List[str] = field(default_factory=list, compare=False)

    def __post_init__(self):
        if self.price < 0:
            raise ValueError(f"negative price for {self.name}")
        self.sort_index = self.price

    @property
    def total(self):
        return self.price * self.quantity


@dataclass(frozen=True)
class Tag:
    label: str
    color: str = "none"


items = [Item("apple", 0.5, 100, ["fruit"]), Item("pear", 0.7, 50, ["fruit"]), Item("hammer", 15.25, 3, ["tool", "metal"])]
print(items[0], items[0] == Item("apple", 0.5, 100), items[0] < items[2], [i.name for i in sorted(items, reverse=True)])
groups = defaultdict(list)
for item in items:
    for tag in item.tags:
        groups[tag].append(item)
for tag in sorted(groups):
    print(f"{tag:<6} {sum(i.total for i in groups[tag]):8.2f} {[i.name for i in groups[tag]]}")
cheaper = replace(items[2], price=9.99)
print(cheaper, asdict(items[1]))
print(Tag("x") == Tag("x"), hash(Tag("a", "b")) == hash(Tag("a", "b")), {Tag("t"): 1}[Tag("t")])
for bad in (lambda: Item("bad", -1), lambda: Item(), lambda: setattr(Tag("x"), "label", "y"), lambda: Item("a", 1, 2, [], 5)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)

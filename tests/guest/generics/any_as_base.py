# requires: 3.11
# Any may stand among the bases of a class.
from typing import Any


class Mock(Any):
    x = 1


class Other(Mock, list):
    pass


print(Mock().x, isinstance(Mock(), Mock), Other([1]), Any)
try:
    isinstance(3, Any)
except TypeError as error:
    print(error)

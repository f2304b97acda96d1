import math
from math import sqrt as root

math.floor(root(10))

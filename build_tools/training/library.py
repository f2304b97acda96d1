"""The modules that programs use most."""

import copy
import heapq
import json
import math
import random
import re
import string
from collections import namedtuple, OrderedDict
from datetime import date, timedelta
from enum import Enum


class Colour(Enum):
    RED = 1
    GREEN = 2


Point = namedtuple("Point", "x y")
rows = [{"id": i, "tags": ["a", "b"], "value": i / 3, "ok": i % 2 == 0} for i in range(120)]
text = json.dumps(rows, sort_keys=True)
print(len(text), json.loads(text)[5], copy.deepcopy(rows[:20]) == rows[:20])
heap = []
for i in range(800):
    heapq.heappush(heap, (i * 7919 % 1013, i))
print([heapq.heappop(heap)[0] for _ in range(400)][-1])
random.seed(5)
numbers = [random.randint(1, 100) for _ in range(400)]
random.shuffle(numbers)
print(sum(numbers), random.choice(string.ascii_letters), round(random.random(), 6))
print(round(sum(math.sqrt(n) + math.sin(n) for n in numbers), 6), math.gcd(84, 36))
line = "2024-05-17 ERROR [main] user=42 took 13.5 ms; mail a.b@example.org"
pattern = re.compile(r"(\d{4})-(\d\d)-(\d\d) (\w+) \[(\w+)\]")
for _ in range(60):
    match = pattern.match(line)
    mails = re.findall(r"[\w.]+@[\w.]+", line)
    cleaned = re.sub(r"\s+", " ", line)
print(match.groups(), mails, len(cleaned), re.split(r"[;,] *", line)[1])
points = [Point(i % 10, i % 7) for i in range(200)]
print(sum(p.x * p.y for p in points), len(set(points)), points[3]._replace(x=9))
print((date(2024, 2, 28) + timedelta(days=2)).isoformat(), Colour.RED.name, Colour(2))
ordered = OrderedDict((c, i) for i, c in enumerate("hello world"))
ordered.move_to_end("h")
print(list(ordered.items())[-2:])

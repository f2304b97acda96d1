# collections.deque.
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, d.pop(), d.popleft(), d, len(d), d[0], d[-1], 2 in d, list(d), d.count(2), d.index(3))
d.extend("ab")
d.extendleft("xy")
print(d)
d.rotate(2)
print(d)
d.rotate(-1)
d.remove("a")
d.reverse()
print(d, list(reversed(d)), d.copy() == d, bool(deque()), deque("ab") == deque(["a", "b"]), deque("ab") + deque("c"), sorted(deque([2, 1])))
last = deque(maxlen=3)
for i in range(6):
    last.append(i)
print(last, last.maxlen, deque(range(5), 2), max(last), sum(last))
d[0] = "first"
d.insert(1, "second")
del d[2]
print(d)
queue = deque([(0, 0)])
seen = {(0, 0)}
while queue:
    x, y = queue.popleft()
    for nx, ny in ((x + 1, y), (x, y + 1)):
        if nx < 3 and ny < 3 and (nx, ny) not in seen:
            seen.add((nx, ny))
            queue.append((nx, ny))
print(sorted(seen))
d.clear()


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: deque().pop())
attempt(lambda: deque().popleft())
attempt(lambda: deque([1])[5])
attempt(lambda: deque([1]).remove(2))
attempt(lambda: deque(5))
attempt(lambda: deque([1], -1))
attempt(lambda: [x for x in d if d.append(x)])
attempt(lambda: hash(d))
attempt(lambda: d.missing)

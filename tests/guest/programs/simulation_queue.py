# A discrete event simulation with a seeded generator: customers, two counters, statistics.
import heapq
import random
from collections import deque


class Simulation:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.now, self.queue, self.events, self.counter = 0.0, deque(), [], 0
        self.free, self.waits, self.log = 2, [], []

    def at(self, delay, action, *args):
        self.counter += 1
        heapq.heappush(self.events, (self.now + delay, self.counter, action, args))

    def arrive(self, number):
        self.queue.append((number, self.now))
        self.serve()
        if number < 12:
            self.at(self.random.randint(1, 4), self.arrive, number + 1)

    def serve(self):
        while self.free and self.queue:
            number, since = self.queue.popleft()
            self.free -= 1
            self.waits.append(self.now - since)
            self.log.append(f"{self.now:5.1f} serve {number}")
            self.at(self.random.choice([3, 5, 7]), self.leave, number)

    def leave(self, number):
        self.free += 1
        self.log.append(f"{self.now:5.1f} leave {number}")
        self.serve()

    def run(self):
        self.at(0, self.arrive, 1)
        while self.events:
            self.now, _, action, args = heapq.heappop(self.events)
            action(*args)
        return self


s = Simulation(42).run()
print(*s.log, sep="\n")
print(f"mean wait {sum(s.waits) / len(s.waits):.2f}, longest {max(s.waits):.1f}, end {s.now}")
walk = random.Random(3)
position = [0, 0]
for _ in range(100):
    dx, dy = walk.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
    position[0] += dx
    position[1] += dy
print(position)
inside = sum(walk.random() ** 2 + walk.random() ** 2 <= 1 for _ in range(2000))
print(4 * inside / 2000)

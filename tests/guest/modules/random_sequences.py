# random with a seed: every method's first values.
import random

random.seed(42)
print(random.random(), random.randint(1, 10), random.randrange(0, 100, 5), random.choice("abcdef"), random.uniform(1, 2), random.sample(range(100), 5), random.choices([1, 2, 3], k=4), random.choices("ab", weights=[1, 9], k=5), random.getrandbits(16), random.gauss(0, 1), random.expovariate(1.5), random.triangular(0, 1, 0.5), random.betavariate(2, 3))
l = list(range(10))
random.shuffle(l)
print(l)
r, s = random.Random(7), random.Random(7)
print([r.random() for _ in range(2)] == [s.random() for _ in range(2)], r.randint(0, 2**70))
random.seed("text")
print(random.random())
state = random.getstate()
x = random.random()
random.setstate(state)
print(x == random.random())
for bad in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.choice({1}), lambda: random.randrange(1.5), lambda: random.choices([], k=1), lambda: random.sample({1, 2}, 1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__)

# random with a given seed gives CPython's stream.
import random

random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abcdef"), random.uniform(1, 2), random.randrange(0, 100, 7), random.gauss(0, 1))
values = list(range(10))
random.shuffle(values)
print(values, random.sample(range(100), 5), random.choices([1, 2, 3], k=6), random.choices("ab", weights=[1, 9], k=5), random.getrandbits(70))
random.seed("text")
print([random.randint(0, 9) for _ in range(10)], random.random())
random.seed(1.5)
print(random.random())
random.seed(2**100)
print(random.random(), random.triangular(0, 1), random.expovariate(2), random.betavariate(1, 2), random.normalvariate(5, 2))
own = random.Random(7)
other = random.Random(7)
print(own.random() == other.random(), own.randint(1, 6), own.choice([10, 20]), own.sample("abc", 2))
random.seed(3)
a = [random.random() for _ in range(3)]
random.seed(3)
print(a == [random.random() for _ in range(3)], random.randrange(10), random.randrange(5, 6), 0 <= random.random() < 1)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__)


attempt(lambda: random.choice([]))
attempt(lambda: random.sample([1], 2))
attempt(lambda: random.randint(5, 1))
attempt(lambda: random.randrange(0))
attempt(lambda: random.randint("a", 1))

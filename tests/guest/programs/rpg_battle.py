# Characters with inheritance, items with properties, a seeded battle log.
import random
from abc import ABC, abstractmethod


class Character(ABC):
    def __init__(self, name, hp, attack):
        self.name, self._hp, self.max_hp, self.attack = name, hp, hp, attack
        self.items = []

    @property
    def hp(self):
        return self._hp

    @hp.setter
    def hp(self, value):
        self._hp = max(0, min(self.max_hp, value))

    @property
    def alive(self):
        return self.hp > 0

    @abstractmethod
    def strike(self, other, rng):
        ...

    def __str__(self):
        bar = "#" * round(10 * self.hp / self.max_hp)
        return f"{self.name:<6}[{bar:<10}] {self.hp}/{self.max_hp}"


class Warrior(Character):
    def strike(self, other, rng):
        damage = self.attack + rng.randint(0, 4)
        other.hp -= damage
        return f"{self.name} hits {other.name} for {damage}"


class Mage(Character):
    mana = 2

    def strike(self, other, rng):
        if self.mana:
            self.mana -= 1
            other.hp -= 2 * self.attack
            return f"{self.name} casts fire: {2 * self.attack}"
        self.hp += 5
        return f"{self.name} rests"


def battle(a, b, seed):
    rng, turn = random.Random(seed), 0
    while a.alive and b.alive:
        turn += 1
        print(f"{turn}: {a.strike(b, rng)}")
        a, b = b, a
    print(a, b, sep="\n")
    return next(c.name for c in (a, b) if c.alive)


print(battle(Warrior("Conan", 40, 6), Mage("Merlin", 30, 8), 5), "wins")
try:
    Character("x", 1, 1)
except TypeError as error:
    print(type(error).__name__)

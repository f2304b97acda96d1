# Class attributes shared, shadowed and counted.
class Dog:
    species = "canis"
    count = 0
    tricks = []

    def __init__(self, name):
        self.name = name
        Dog.count += 1

    def learn(self, trick):
        self.tricks.append(trick)


a, b = Dog("a"), Dog("b")
a.learn("sit")
b.learn("roll")
print(a.tricks, b.tricks is a.tricks, Dog.count, a.count)
a.species = "felis"
print(a.species, b.species, Dog.species, "species" in a.__dict__)
a.count += 10
print(a.count, Dog.count)
Dog.species = "lupus"
print(a.species, b.species)
del a.species
print(a.species)

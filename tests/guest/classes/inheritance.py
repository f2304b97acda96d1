# Single inheritance: overriding, super, class attributes, isinstance.
class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return "%s says %s" % (self.name, self.sound)

    def describe(self):
        return type(self).__name__ + ": " + self.speak()


class Dog(Animal):
    sound = "woof"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def speak(self):
        return super().speak() + "!" * self.age


class Cat(Animal):
    def speak(self):
        return Animal.speak(self).replace("...", "meow")


for animal in (Animal("generic"), Dog("rex"), Puppy("bit", 3), Cat("tom")):
    print(animal.describe(), isinstance(animal, Dog), isinstance(animal, (Cat, Puppy)))
print(issubclass(Puppy, Animal), issubclass(Animal, Dog), issubclass(Dog, (Cat, Animal)), issubclass(Dog, Dog), issubclass(Dog, object))
print(Puppy.__mro__ == (Puppy, Dog, Animal, object), Puppy.__bases__ == (Dog,), Puppy.__base__ is Dog, [c.__name__ for c in Puppy.__mro__])
Animal.sound = "changed"
print(Animal("x").speak(), Dog("y").speak(), Cat("z").speak())
Dog.sound = "bark"
print(Puppy("p", 1).speak(), Puppy.sound, Cat.sound, "sound" in Dog.__dict__, "sound" in Puppy.__dict__)


class Base:
    def template(self):
        return [self.first(), self.second()]

    def first(self):
        return "base first"

    def second(self):
        raise NotImplementedError("second")


class Derived(Base):
    def second(self):
        return "derived second"


print(Derived().template())
try:
    Base().template()
except NotImplementedError as error:
    print(repr(error))
try:
    Puppy("only name")
except TypeError as error:
    print(error)

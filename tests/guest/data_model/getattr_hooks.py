# __getattr__, __getattribute__, __setattr__, __delattr__ and __dir__.
class Recorder:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name.startswith("no_"):
            raise AttributeError("nothing called " + name)
        return "virtual " + name

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        object.__delattr__(self, name)

    def __dir__(self):
        return ["b", "a"]


r = Recorder()
r.x = 1
print(r.x, r.y, getattr(r, "z"), getattr(r, "no_q", "default"), hasattr(r, "no_q"))
del r.x
print(r.x)
print(r.log, dir(r))
try:
    r.no_thing
except AttributeError as error:
    print(error)
try:
    del r.missing
except AttributeError as error:
    print(error)


class Guard:
    secret = 1
    open = 2

    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("refused")
        return super().__getattribute__(name)

    def __len__(self):
        return 3


g = Guard()
print(g.open, len(g), hasattr(g, "secret"), getattr(g, "secret", None), Guard.secret)


class Both:
    def __getattribute__(self, name):
        if name.startswith("a"):
            raise AttributeError(name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "fell back to getattr: " + name


print(Both().abc)
try:
    Both().xyz
except AttributeError as error:
    print(error)
print(Both().xyz if hasattr(Both(), "nope") else "none")


class Proxy:
    def __init__(self, target):
        self.__dict__["_target"] = target

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)


class Thing:
    def hello(self):
        return "hello " + self.name


thing = Thing()
proxy = Proxy(thing)
proxy.name = "world"
print(proxy.hello(), thing.name, vars(proxy) == {"_target": thing})

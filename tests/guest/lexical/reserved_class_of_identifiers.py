# Leading underscores: private to a class, not exported, and the system's own names.
class Account:
    __count = 0
    _protected = "by convention"
    __dunder__ = "not mangled"

    def __init__(self):
        Account.__count += 1
        self.__balance = 10
        self.___odd_ = "three"
        self.__x__y = 1

    def __secret(self):
        return self.__balance

    def reveal(self):
        return self.__secret(), self.__count

    def with_locals(self, __arg=5):
        __local = __arg + 1
        return sorted(locals())


account = Account()
print(account.reveal())
print(sorted(vars(account)))
print(sorted(n for n in vars(Account) if "_Account" in n))
print(account._Account__secret(), account.__dunder__, account._protected)
print(account.with_locals())
try:
    account.__balance
except AttributeError as error:
    print(error)
try:
    account.__secret()
except AttributeError as error:
    print(error)


class _Hidden:
    __x = 1

    def get(self):
        return self.__x


print([n for n in vars(_Hidden) if n.endswith("__x")])


class __:
    __y = 2

    def get(self):
        return self.__y


print(__().get(), "__y" in vars(__))

# Accounts with inheritance, custom exceptions, a transaction log and a summary.
from datetime import date


class BankError(Exception):
    """Base of what can go wrong."""


class InsufficientFunds(BankError):
    def __init__(self, needed, available):
        super().__init__(f"need {needed:.2f}, have {available:.2f}")
        self.needed, self.available = needed, available


class InvalidAmount(BankError, ValueError):
    pass


class Account:
    _next_number = 1000
    interest = 0.01

    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        self.number = Account._next_number
        Account._next_number += 1
        self.log = []

    @property
    def balance(self):
        return self._balance

    def _check(self, amount):
        if amount <= 0:
            raise InvalidAmount(f"invalid amount: {amount}")

    def deposit(self, amount):
        self._check(amount)
        self._balance += amount
        self.log.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        self._check(amount)
        if amount > self.available():
            raise InsufficientFunds(amount, self.available())
        self._balance -= amount
        self.log.append(("withdraw", amount))
        return self

    def available(self):
        return self._balance

    def add_interest(self):
        return self.deposit(round(self._balance * self.interest, 2))

    def __str__(self):
        return f"#{self.number} {self.owner:<8}{self._balance:>10,.2f}"


class Savings(Account):
    interest = 0.05


class Checking(Account):
    def __init__(self, owner, balance=0, overdraft=100):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    def available(self):
        return super().available() + self.overdraft


def transfer(source, target, amount):
    try:
        source.withdraw(amount)
    except BankError as error:
        raise BankError("transfer failed") from error
    target.deposit(amount)


ann, bob = Savings("Ann", 1000), Checking("Bob", 50)
ann.deposit(250.5).withdraw(100)
print(ann, bob, sep="\n")
for attempt in (lambda: bob.withdraw(500), lambda: ann.deposit(-5), lambda: transfer(bob, ann, 1000), lambda: setattr(ann, "balance", 1)):
    try:
        attempt()
    except InsufficientFunds as error:
        print("funds:", error, error.needed, error.available)
    except BankError as error:
        print(type(error).__name__, error, repr(error.__cause__))
    except AttributeError:
        print("balance is read-only")
transfer(bob, ann, 120)
ann.add_interest()
print(ann, bob, ann.log, bob.log, sep="\n")
print(f"total {sum(a.balance for a in (ann, bob)):.2f}", max((ann, bob), key=lambda a: a.balance).owner)
transfer(bob, ann, 10_000)

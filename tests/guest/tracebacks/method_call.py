# Frames of methods show the function's name, or the qualified one where the host does.
class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        self._check(amount)
        self.balance -= amount

    def _check(self, amount):
        if amount > self.balance:
            raise ValueError(f"cannot withdraw {amount}, balance is {self.balance}")


account = Account(100)
account.withdraw(70)
print(account.balance)
account.withdraw(70)

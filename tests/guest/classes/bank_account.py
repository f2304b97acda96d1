# A typical exercise: state, validation, custom errors, a report.
class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} cannot pay {amount:.2f}")
        self.missing = amount - account.balance


class Account:
    interest = 0.02

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(("withdraw", amount))

    def add_interest(self):
        self.balance *= 1 + self.interest

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance:.2f})"


class Savings(Account):
    interest = 0.05

    def withdraw(self, amount):
        if len(self.history) > 3:
            raise RuntimeError("too many operations")
        super().withdraw(amount)


accounts = [Account("Ann", 100), Savings("Bob", 250.5)]
for account in accounts:
    account.deposit(50)
    account.add_interest()
    for amount in (30, 500, -1, 20):
        try:
            account.withdraw(amount) if amount > 0 else account.deposit(amount)
        except InsufficientFunds as error:
            print(error, f"missing {error.missing:.2f}")
        except (ValueError, RuntimeError) as error:
            print(type(error).__name__, error)
    print(account, account.history)
print(sum(account.balance for account in accounts), sorted(accounts, key=lambda a: -a.balance), max(accounts, key=lambda a: len(a.history)).owner)

# Simple classes: attributes, methods, inheritance.
class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.operations = 0

    def deposit(self, amount):
        self.balance += amount
        self.operations += 1

    def withdraw(self, amount):
        if amount > self.balance:
            return False
        self.balance -= amount
        self.operations += 1
        return True


class Savings(Account):
    def __init__(self, owner, balance, rate):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(self.balance * self.rate // 100)


accounts = [Account("a%d" % i, 100) for i in range(20)] + [
    Savings("s%d" % i, 500, i) for i in range(5)
]
refused = 0
for step in range(180000):
    account = accounts[step % 25]
    if step % 3 == 0:
        account.deposit(step % 50)
    elif not account.withdraw(step % 37):
        refused += 1
    if step % 25 == 24 and step % 7 == 0:
        account.add_interest()
print(refused, sum(a.balance for a in accounts) % 1000003, sum(a.operations for a in accounts))

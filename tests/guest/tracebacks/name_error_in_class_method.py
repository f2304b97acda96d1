# A misspelt attribute of self, two calls deep.
class Account:
    def __init__(self, balance):
        self.balance = balance

    def show(self):
        return self.format(self.balanc)

    def format(self, value):
        return f"{value:.2f}"


def report(accounts):
    for account in accounts:
        print(account.show())


report([Account(1)])

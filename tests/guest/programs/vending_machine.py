# A vending machine: coins, change by greedy choice, stock and exceptions with data.
class VendingError(Exception):
    code = "generic"


class OutOfStock(VendingError):
    code = "stock"


class NotEnough(VendingError):
    code = "money"

    def __init__(self, missing):
        self.missing = missing
        super().__init__(f"{missing / 100:.2f} missing")


class Machine:
    COINS = (200, 100, 50, 20, 10, 5)

    def __init__(self, stock):
        self.stock = {name: [price, count] for name, (price, count) in stock.items()}
        self.inserted = 0
        self.sold = {}

    def insert(self, *coins):
        for coin in coins:
            if coin not in self.COINS:
                raise ValueError(f"unknown coin {coin}")
            self.inserted += coin
        return self.inserted

    def buy(self, name):
        price, count = self.stock[name]
        if not count:
            raise OutOfStock(name)
        if self.inserted < price:
            raise NotEnough(price - self.inserted)
        self.stock[name][1] -= 1
        self.sold[name] = self.sold.get(name, 0) + 1
        change, self.inserted = self.change(self.inserted - price), 0
        return name, change

    def change(self, amount):
        out = []
        for coin in self.COINS:
            n, amount = divmod(amount, coin)
            out += [coin] * n
        return out


m = Machine({"cola": (150, 1), "chips": (95, 2)})
m.insert(200)
print(m.buy("cola"))
for action in (lambda: m.insert(3), lambda: m.buy("tea"), lambda: m.buy("cola"), lambda: m.buy("chips")):
    try:
        action()
    except VendingError as error:
        print(error.code, error, getattr(error, "missing", None))
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
print(m.insert(50, 50), m.buy("chips"), m.sold, m.stock)

# An error inside __add__ called by an operator and by sum.
class Money:
    def __init__(self, amount, currency):
        self.amount, self.currency = amount, currency

    def __add__(self, other):
        if self.currency != other.currency:
            raise ValueError(f"can't add {self.currency} and {other.currency}")
        return Money(self.amount + other.amount, self.currency)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented


print(sum([Money(1, "EUR"), Money(2, "EUR")]).amount)
total = (Money(1, "EUR") +
         Money(2, "USD"))

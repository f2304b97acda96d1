# A custom exception, raised across lines.
class InsufficientFunds(Exception):
    pass


def withdraw(balance, amount):
    if amount > balance:
        raise InsufficientFunds(
            "balance %d is less than %d"
            % (balance, amount)
        )
    return balance - amount


print(withdraw(100, 30))
withdraw(
    10,
    20,
)

# Typical uses: validation, retries, conversion with a fallback.
def to_int(text, default=None):
    try:
        return int(text)
    except (TypeError, ValueError):
        return default


print([to_int(t) for t in ("5", "x", None, "-3", 2.9, [])], to_int("q", default=-1))
attempts = []


def flaky():
    attempts.append(1)
    if len(attempts) < 3:
        raise ConnectionError("try %d" % len(attempts))
    return "ok after %d" % len(attempts)


for _ in range(5):
    try:
        print(flaky())
        break
    except ConnectionError as error:
        print(error)


def withdraw(balance, amount):
    if amount <= 0:
        raise ValueError("amount must be positive, got {}".format(amount))
    if amount > balance:
        raise RuntimeError(f"insufficient funds: {balance} < {amount}")
    return balance - amount


for amount in (30, -5, 500, "x"):
    try:
        print(withdraw(100, amount))
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
    except TypeError as error:
        print("type", error)
results = {"ok": 0, "bad": 0}
for line in ["1,2", "3,x", "4", "5,6,7", "8,9"]:
    try:
        a, b = line.split(",")
        results["ok"] += int(a) + int(b)
    except ValueError as error:
        results["bad"] += 1
        print(repr(line), error)
print(results)
log = []
for index in (0, 5, "a"):
    try:
        log.append([10, 20][index])
    except (IndexError, TypeError) as error:
        log.append(type(error).__name__)
    else:
        log.append("fine")
    finally:
        log.append("next")
print(log)

# Exceptions: raised, caught, and not raised.
class ValidationError(Exception):
    def __init__(self, field, message):
        super().__init__(message)
        self.field = field


def parse(text):
    try:
        return int(text)
    except ValueError:
        return None


def validate(record):
    if record["age"] < 0:
        raise ValidationError("age", "negative")
    if not record["name"]:
        raise ValidationError("name", "empty")
    return True


texts = ["12", "x", "7", "", "99", "4a", "1000"]
parsed = failed = cleaned = 0
for i in range(26000):
    value = parse(texts[i % 7])
    if value is None:
        failed += 1
    else:
        parsed += value
errors = {}
table = {"a": 1, "b": 2}
for i in range(26000):
    try:
        validate({"age": i % 5 - 1, "name": "x" if i % 3 else ""})
    except ValidationError as error:
        errors[error.field] = errors.get(error.field, 0) + 1
    finally:
        cleaned += 1
for i in range(26000):
    try:
        parsed += table["abc"[i % 3]]
    except KeyError:
        failed += 1
    try:
        parsed += 10 // (i % 4)
    except ZeroDivisionError as error:
        failed += 1
    else:
        parsed += 1
print(parsed, failed, cleaned, sorted(errors.items()))

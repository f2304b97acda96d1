# A custom exception with several arguments and its own text, unhandled in a call chain.
class ValidationError(Exception):
    def __init__(self, field, message):
        super().__init__(field, message)
        self.field, self.message = field, message

    def __str__(self):
        return f"{self.field}: {self.message}"


def check(form):
    for field, value in form.items():
        if not value:
            raise ValidationError(field, "must not be empty")


check({"name": "x", "mail": ""})

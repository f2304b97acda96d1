def f(a, b):
    try:
        return a / b
    except ZeroDivisionError as error:
        return str(error)
    except (TypeError, ValueError):
        return None


f(1, 2), f(1, 0), f(1, "")

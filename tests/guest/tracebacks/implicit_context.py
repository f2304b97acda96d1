# An exception while handling another.
def cleanup(resources):
    del resources["file"]


def work():
    try:
        return 1 / 0
    except ZeroDivisionError:
        cleanup({})


work()

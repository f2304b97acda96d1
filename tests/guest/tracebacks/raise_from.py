# An explicit cause prints both tracebacks.
def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError("cannot parse %r" % text) from error


def main():
    print(parse("12"))
    parse("twelve")


main()

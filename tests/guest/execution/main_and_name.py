# The idiom of scripts.
"""A script."""


def main(argv=None):
    print("running with", argv)
    return 0


if __name__ == "__main__":
    status = main(["a"])
    print("status", status, __doc__)
else:
    print("imported")
print(__name__, sorted(n for n in globals() if not n.startswith("__")))

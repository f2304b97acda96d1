print(exit, quit)
for leave in (exit, quit):
    for code in ((), (3,), ("text",), (None,)):
        try:
            leave(*code)
        except SystemExit as e:
            print(repr(e.code))
print(breakpoint.__name__, callable(help), callable(copyright), callable(credits), callable(license))

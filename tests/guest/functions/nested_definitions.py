# Functions defined in loops, branches, and functions; redefinition; names and calls before definition.
def outer():
    def helper(x):
        return x + 1

    results = [helper(1)]

    def helper(x):
        return x * 100

    results.append(helper(1))
    return results


print(outer())
if len("abc") == 3:

    def chosen():
        return "three"

else:

    def chosen():
        return "other"


print(chosen())
table = {}
for name in ["a", "b"]:

    def f(n=name):
        return n * 2

    table[name] = f
print([table[k]() for k in table], table["a"] is table["b"])


def a():
    return b()


def b():
    return "b was defined later"


print(a())


def counter():
    counter.calls = getattr(counter, "calls", 0) + 1
    return counter.calls


print(counter(), counter(), counter.calls)


def early(n):
    if n > 2:
        return "big"
    n += 10

    def later():
        return n

    return later()


print(early(5), early(1))


def shadow(print):
    return print("shadowed")


print(shadow(str.upper))


def deep(n):
    def one():
        def two():
            def three():
                return n

            return three()

        return two()

    return one()


print(deep("down"))


class InFunction:
    def make(self):
        class Inner:
            def who(inner):
                return self, inner

        return Inner()


x = InFunction()
print(x.make().who()[0] is x)

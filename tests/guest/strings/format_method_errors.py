# str.format and f-string errors, nested fields, attributes and items.
class P:
    x = 1
    items = [1, {"k": "v"}]


print("{0.x} {0.items[0]} {0.items[1][k]} {p.x:03d} {{}} {:{}}".format(P, 5, p=P) if False else "{0.x} {0.items[0]} {0.items[1][k]} {p.x:03d} {{}}".format(P, p=P))
print("{:{}}|{:{w}.{p}}|{a}{b}".format(7, 4, 3.14159, a=1, b=2, w=8, p=3), "{:}".format("e"), "{0:d} {0:x} {0:b} {0:e}".format(255))
for text, args, kwargs in [
    ("{}", (), {}), ("{1}", (1,), {}), ("{a}", (), {}), ("{0} {}", (1, 2), {}), ("{} {0}", (1, 2), {}), ("{", (), {}), ("}", (), {}), ("{0.nope}", (1,), {}), ("{0[9]}", ([1],), {}), ("{0[k]}", ({},), {}), ("{:d}", ("x",), {}),
    ("{:.2f}", ("x",), {}), ("{!x}", (1,), {}), ("{:zz}", (1,), {}), ("{a.b}", (), {"a": 1}), ("{:s}", (1,), {}), ("{0!r:>10}", ("ab",), {}), ("{:,d}", (1234567,), {}), ("{:<<5}", (1,), {}), ("{:%}", (0.25,), {}), ("{:c}", (65,), {}), ("{:05}", ("ab",), {}), ("{0[a]}", ([1],), {}),
]:
    try:
        print(repr(text), text.format(*args, **kwargs))
    except Exception as error:
        print(repr(text), type(error).__name__, error)

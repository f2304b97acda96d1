# operator: every arithmetic function, getters, in-place forms.
import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul(2, 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 2), op.pow(2, 3), op.neg(5), op.pos(-1), op.abs(-3), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.inv(5), op.lshift(1, 3), op.rshift(8, 2), op.not_(0), op.truth([]), op.is_(None, None), op.is_not(1, None), op.index(7))
print(op.lt(1, 2), op.le(2, 2), op.eq("a", "a"), op.ne(1, 2), op.gt(1, 2), op.ge(3, 3), op.contains([1, 2], 2), op.concat("a", "b"), op.countOf([1, 1, 2], 1), op.indexOf([5, 6], 6), op.getitem({"k": 1}, "k"), op.length_hint([1, 2]))
d = {"x": 1}
op.setitem(d, "y", 2)
op.delitem(d, "x")
print(d, op.itemgetter(1)("abc"), op.itemgetter(0, 2)("abc"), op.itemgetter("k")({"k": 5}), op.attrgetter("real")(5), op.attrgetter("real", "imag")(1 + 2j), op.methodcaller("upper")("a"), op.methodcaller("split", ",", maxsplit=1)("a,b,c"), op.itemgetter(slice(1, None))("abc"))
l = [1]
print(op.iadd(l, [2]), l, sorted([("b", 1), ("a", 2)], key=op.itemgetter(1)), max([{"n": 1}, {"n": 3}], key=op.itemgetter("n")))


class P:
    class inner:
        value = 7


print(op.attrgetter("inner.value")(P), op.attrgetter("inner.value", "__name__")(P))
for bad in (lambda: op.add(1), lambda: op.itemgetter(), lambda: op.itemgetter(5)("abc"), lambda: op.attrgetter(5), lambda: op.attrgetter("nope")(1), lambda: op.concat(1, 2), lambda: op.indexOf([1], 2), lambda: op.index(1.5)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)

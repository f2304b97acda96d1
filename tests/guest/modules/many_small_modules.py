# requires: 3.11
import statistics as st, string, textwrap, itertools as it, operator as op, fractions, decimal, heapq, bisect, struct, copy, pprint, io, types, abc, uuid, warnings, random, math, cmath, numbers
print(st.mean([1, 2, 3, 4]), st.median([3, 1, 2]), st.mode("aab"), st.stdev([1, 2, 3, 4]), st.pvariance([1, 2, 3]), st.quantiles([1, 2, 3, 4, 5]), st.harmonic_mean([1, 2]), st.geometric_mean([1, 2, 4]), st.multimode("aabb"), st.median_low([1, 2, 3, 4]), st.fmean([1, 2]), st.variance([1.5, 2.5]), st.correlation([1, 2, 3], [1, 2, 4]), st.linear_regression([1, 2, 3], [2, 4, 6]), st.NormalDist(0, 1).cdf(1.0), st.median_grouped([1, 2, 2, 3]))
try: st.mean([])
except st.StatisticsError as e: print(e)
try: st.mode([])
except st.StatisticsError as e: print(e)
print(textwrap.wrap("the quick brown fox jumps", 10), textwrap.fill("aaa bbb ccc", 7), textwrap.dedent("  a\n    b\n  c"), textwrap.indent("a\nb\n", "> "), textwrap.shorten("hello big world", 11), sep="|")
print(string.capwords("hello world"), string.Template("$a ${b} $$").substitute(a=1, b=2), string.Template("$x").safe_substitute(), string.Formatter().format("{0} {a!r:>5}", 1, a="x"))
print(op.itemgetter(1, 2)([1, 2, 3]), op.attrgetter("real")(5), op.methodcaller("upper")("a"), op.add(1, 2), op.contains([1], 1), op.mul(2, 3), op.truth([]), op.countOf([1, 1], 1), op.concat("a", "b"), op.index(5), op.not_(0), op.is_(None, None), op.iadd([1], [2]), op.itemgetter(slice(1))([1, 2]), op.attrgetter("a.b")(types.SimpleNamespace(a=types.SimpleNamespace(b=3))))
pp = pprint.pformat({"b": [1] * 30, "a": {"x": (1, 2)}, "long": "word " * 30}); print(pp); pprint.pprint([1, "a", {2: 3}], width=10); print(pprint.pformat([[1, [2, [3, [4]]]]], depth=2))
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
for cls in (Shape,):
    try: cls()
    except TypeError as e: print(e)
class Sq(Shape):
    name = "sq"
    def area(self): return 4
print(Sq().area(), Shape.__abstractmethods__ == {"area", "name"}, isinstance(Sq(), Shape))
@Shape.register
class V: pass
print(issubclass(V, Shape), isinstance(V(), Shape))
s = io.StringIO("a\nb\nc"); print(s.readline(), s.read(1), s.tell(), s.readlines(), s.seek(0), list(s), s.getvalue(), s.closed)
b = io.BytesIO(b"abc"); print(b.read(2), b.getvalue(), b.write(b"z"), b.getvalue(), b.seek(0), b.readlines())
print(struct.pack(">IhB", 1, -2, 3), struct.unpack("<I", b"\x01\0\0\0"), struct.calcsize("iq"))
ns = types.SimpleNamespace(a=1, b="x"); print(ns, ns == types.SimpleNamespace(a=1, b="x")); ns.c = 3; print(ns.c, vars(ns))
mp = types.MappingProxyType({"a": 1}); print(mp, mp["a"], len(mp), list(mp), mp.get("z"))
try: mp["b"] = 1
except TypeError as e: print(e)
x = [1, [2, 3]]; y = copy.deepcopy(x); y[1].append(4); z = copy.copy(x); print(x, y, z[1] is x[1])
class DC:
    def __deepcopy__(self, memo): return "dc"
    def __copy__(self): return "c"
print(copy.deepcopy([DC()]), copy.copy(DC()))
random.seed(42); print(random.random(), random.randint(1, 10), random.choice("abc"), random.sample(range(10), 3), random.shuffle(l := [1, 2, 3, 4]), l, random.uniform(1, 2), random.gauss(0, 1), random.choices("ab", weights=[1, 3], k=5), random.randrange(0, 100, 7), random.betavariate(1, 2), random.expovariate(1), random.triangular(), random.getrandbits(8), random.normalvariate(0, 1), random.lognormvariate(0, 1), random.vonmisesvariate(0, 1), random.gammavariate(1, 2), random.paretovariate(1), random.weibullvariate(1, 2), random.randbytes(3))
r = random.Random(1); print(r.random(), r.choice([1, 2, 3])); stt = r.getstate(); a = r.random(); r.setstate(stt); print(a == r.random())
print(list(it.accumulate([1, 2, 3])), list(it.groupby("aab"))[0][0], list(it.pairwise([1, 2, 3])), list(it.batched("abcde", 2)) if hasattr(it, "batched") else "", list(it.zip_longest("ab", "c", fillvalue="-")), list(it.islice(it.count(1, 2), 3)), list(it.starmap(pow, [(2, 3)])), list(it.takewhile(lambda x: x < 3, range(9))), list(it.compress("abc", [1, 0, 1])), [list(g) for k, g in it.groupby([1, 1, 2])], list(it.product("ab", repeat=2)), list(it.combinations_with_replacement("ab", 2)), list(it.chain.from_iterable(["ab", "c"])), it.tee([1, 2])[1].__next__())
print(bisect.bisect([1, 3, 5], 3), bisect.insort(l, 2), heapq.nlargest(2, [1, 5, 3]), heapq.merge([1, 4], [2]), list(heapq.merge([1, 4], [2, 3], reverse=False)), heapq.nsmallest(1, [3, 1], key=lambda x: -x)) if False else None
print(fractions.Fraction(3, 6), fractions.Fraction("0.25") + 1, fractions.Fraction(1.5).limit_denominator(), decimal.Decimal("1.10") + decimal.Decimal(2), decimal.Decimal(1) / 3, round(decimal.Decimal("2.675"), 2), isinstance(5, numbers.Integral), isinstance(1.5, numbers.Real), cmath.sqrt(-1), math.comb(5, 2))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("uh", DeprecationWarning); warnings.warn("two")
    print(len(w), w[0].category.__name__, w[0].message, str(w[1].message))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("boom", UserWarning)
    except UserWarning as e: print("raised", e)
print(uuid.UUID("12345678123456781234567812345678"), uuid.uuid5(uuid.NAMESPACE_DNS, "x"), uuid.UUID(int=5).hex)

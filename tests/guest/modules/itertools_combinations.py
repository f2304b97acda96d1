# product, permutations, combinations and the rest of itertools with edge sizes.
import itertools as it

print(list(it.product("ab", [1, 2])), list(it.product(repeat=2)), list(it.product([0, 1], repeat=2)), list(it.permutations([1, 2, 3], 2)), list(it.permutations("")), list(it.combinations("abcd", 2)), list(it.combinations([1], 2)), list(it.combinations_with_replacement("ab", 2)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 4], max)), list(it.accumulate([1, 2], initial=10)), list(it.chain("ab", [1])), list(it.chain.from_iterable([[1], [2, 3]])), list(it.compress("abcd", [1, 0, 1])), list(it.dropwhile(lambda x: x < 2, [1, 2, 1])), list(it.takewhile(lambda x: x < 2, [1, 2, 1])), list(it.filterfalse(None, [0, 1, "", 2])))
print(list(it.islice(range(10), 2, 8, 3)), list(it.islice("abc", None)), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("ab", [1], fillvalue="-")), list(it.zip_longest()), [(k, list(g)) for k, g in it.groupby("aabbc")], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4], key=lambda n: n % 2)], list(it.repeat("x", 3)), list(it.islice(it.count(5, -2), 3)), list(it.islice(it.cycle([1, 2]), 5)))
a, b, c = it.tee([1, 2, 3], 3)
print(list(a), next(b), list(c), list(b))
for bad in (lambda: it.permutations(5), lambda: it.combinations([1]), lambda: list(it.islice([1], -1)), lambda: it.repeat(), lambda: it.combinations("ab", -1), lambda: it.accumulate(5), lambda: list(it.starmap(pow, [1])), lambda: list(it.chain.from_iterable([1])), lambda: it.count("a"), lambda: it.product(5)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
g = it.groupby("aab")
k, first = next(g)
next(g)
print(k, list(first))
print(sum(1 for _ in it.product(range(4), repeat=4)), len(list(it.permutations(range(5)))), list(map("".join, it.product("01", repeat=3))))

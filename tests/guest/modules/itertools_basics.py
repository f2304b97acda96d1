# itertools: infinite, combining, grouping.
import itertools as it
from itertools import chain, combinations, groupby, permutations, product

print(list(it.islice(it.count(5, 2), 4)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat(7, 3)), list(it.accumulate([1, 2, 3])), list(it.accumulate([3, 1, 4], max)), list(it.accumulate([1, 2], lambda a, b: a * 10 + b, initial=5)))
print(list(chain("ab", [1])), list(chain.from_iterable(["ab", "c"])), list(it.compress("abcd", [1, 0, 1, 1])), list(it.dropwhile(lambda x: x < 3, [1, 5, 2])), list(it.takewhile(lambda x: x < 3, [1, 5, 2])), list(it.filterfalse(lambda x: x % 2, range(5))))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("abc", [1], fillvalue="-")), [list(t) for t in it.tee([1, 2])], list(it.islice("abcdef", 1, 5, 2)), list(it.islice("abc", None)))
print(list(product("ab", [1, 2])), list(product(range(2), repeat=3))[:4], list(permutations([1, 2, 3], 2)), list(combinations("abcd", 2)), list(it.combinations_with_replacement("ab", 2)), len(list(permutations(range(5)))))
print([(k, list(g)) for k, g in groupby("aaabbc")], [(k, len(list(g))) for k, g in groupby([1, 1, 2, 1])], {k: [w for w in g] for k, g in groupby(sorted(["bat", "a", "cat", "b"], key=len), key=len)})
c = it.count()
print(next(c), next(c), list(zip(c, "ab")), sum(it.islice(it.count(1), 10)), list(product()), list(combinations([1], 2)), list(permutations([])), next(it.count(1.5, 0.5)))
for a, b in it.product([1, 2], "x"):
    print(a, b, end=";")
print()
try:
    list(it.islice([1], -1))
except ValueError as error:
    print(error)
for pair in combinations({"k": 1, "j": 2}, 2):
    print(pair, type(it.chain()).__name__, type(pair).__name__)

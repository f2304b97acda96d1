# Recursion with lists: permutations, subsets, combinations.
def permutations(items):
    if len(items) <= 1:
        return [items]
    result = []
    for i in range(len(items)):
        rest = items[:i] + items[i + 1 :]
        for p in permutations(rest):
            result.append([items[i]] + p)
    return result


def subsets(items):
    result = [[]]
    for item in items:
        result += [s + [item] for s in result]
    return result


def combinations(items, k):
    if k == 0:
        return [[]]
    if not items:
        return []
    return [[items[0]] + c for c in combinations(items[1:], k - 1)] + combinations(items[1:], k)


perms = permutations(list(range(8)))
subs = subsets(list(range(14)))
combos = combinations(list(range(15)), 5)
print(len(perms), perms[-1], len(subs), sum(len(s) for s in subs), len(combos), combos[-1])

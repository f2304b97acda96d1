# `is` on small ints, strings and tuples is not printed; equality is, for values made in many ways.
values = [256, 257, 10**20, -5, -6]
for v in values:
    same = [v, int(str(v)), v + 1 - 1, v * 1, -(-v), sum([v]), max(v, v), [v][0], {v: v}[v], (v,)[0], abs(v) if v >= 0 else -abs(v), int(v), round(v), v | v, v & v, v << 0, v // 1, eval_ if (eval_ := v) else v]
    print(v, all(s == v for s in same), len(set(same)), {type(s).__name__ for s in same}, len({s: 0 for s in same}))
a = [1, 2, 3]
print(a[0] + a[1] == a[2], a[True], a[0] is a[0], None is None, len({1, 1.0, True, 1 + 0j}), hash(2**63) == hash(2.0**63), {2**63: "a"}[2.0**63], 2**63 in {2.0**63})
print(10**18 in range(10**18 + 1), 2**62 + 2**62 == 2**63, (2**62) * 2 == 1 << 63, -(2**63) == ~(2**63 - 1), 2**63 - 1 == 0x7FFFFFFFFFFFFFFF, [2**63 - 1, 2**63].index(2**63), sorted([2**63, 2**63 - 1, -(2**63), -(2**63) - 1]))
print(list(map(lambda n: n * n, [2**31, -(2**31), 2**32, 3037000499, 3037000500])), sum(range(2**40, 2**40 + 3)), divmod(-(2**63), -1), divmod(2**63, 2**31), pow(2**62, 2), (2**63 - 1) % -(2**63), -(2**63) // (2**63 - 1))

# Containers that change while they are iterated, sorted, searched or compared.
import collections


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def mut1():
    d = {1: 1, 2: 2}
    for k in d:
        d[k + 10] = 1


def mut2():
    s = {1, 2}
    for k in s:
        s.add(k + 10)


def mut3():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]
        d[k + 5] = 1


def mut4():
    l = [3, 1, 2]
    l.sort(key=lambda x: l.append(x) or x)


def mut5():
    q = collections.deque([1, 2])
    for x in q:
        q.append(x)


def mut6():
    l = [1, 2, 3]
    for x in l:
        if len(l) < 8:
            l.append(x)
    return l


def mut7():
    l = [3, 1, 2]
    r = []
    l.sort(key=lambda x: r.append(list(l)) or x)
    return l, r


def mut8():
    class E:
        def __eq__(s, o):
            s.l.clear()
            return False

        def __hash__(s):
            return 1

    e = E()
    e.l = [1, 2, e, 3]
    return e.l.count(5)


def mut9():
    class E:
        def __eq__(s, o):
            S.clear()
            return False

        def __hash__(s):
            return 1

    S = {E()}
    S.add(E())
    return len(S)


def mut10():
    d = {}

    class E:
        def __eq__(s, o):
            raise ValueError("eq")

        def __hash__(s):
            return 1

    d[E()] = 1
    d[E()] = 2


def mut11():
    class E:
        def __hash__(s):
            raise ValueError("hash")

    return {E()}


def mut12():
    class E:
        def __hash__(s):
            return "x"

    return {E()}


def mut13():
    class E:
        def __hash__(s):
            return 2**70

    return len({E()}), hash(E())


def mut14():
    class E:
        def __lt__(s, o):
            raise KeyError("lt")

    return sorted([E(), E()])


def mut15():
    class E:
        pass

    return sorted([E(), E()])


def mut16():
    a = [1]
    a.append(a)
    return a, a == a


def mut17():
    d = {}
    d["d"] = d
    return d


def mut18():
    a = []
    a.append(a)
    b = []
    b.append(b)
    return a == b


for f in (
    mut1,
    mut2,
    mut3,
    mut4,
    mut5,
    mut6,
    mut7,
    mut8,
    mut9,
    mut10,
    mut11,
    mut12,
    mut13,
    mut14,
    mut15,
    mut16,
    mut17,
    mut18,
):
    t(f)

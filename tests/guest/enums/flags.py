# requires: 3.11
# Flag and IntFlag: combination, membership, iteration, boundary.
from enum import Flag, IntFlag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, Perm.RW & Perm.R, Perm.RW ^ Perm.R, ~Perm.R, bool(Perm.R & Perm.X), Perm(0), list(Perm.RW), Perm.R.value, Perm(5))
p = Perm.R
p |= Perm.X
print(p, p == Perm(5), hash(p) == hash(Perm(5)), len(p), [m.name for m in Perm])


class Mode(IntFlag):
    A = 1
    B = 2


print(Mode.A | Mode.B, Mode.A | 4, int(Mode.A | Mode.B), Mode.A + 1, Mode(3) == 3, Mode.B in Mode(3))

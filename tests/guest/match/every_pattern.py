# requires: 3.10
def m(x):
    match x:
        case 0 | 1: return 'small'
        case -1.5: return 'neg'
        case 1+2j: return 'complex'
        case 'a' | b'b': return 'text'
        case None | True: return 'const'
        case []: return 'empty'
        case [x, y, *rest] if rest: return ('seq', x, y, rest)
        case (1, (2, [z])): return ('nested', z)
        case {'k': v, **rest}: return ('map', v, rest)
        case {}: return 'dict'
        case int(n) if n > 10: return ('int', n)
        case str() as s: return ('str', s)
        case complex(real=r, imag=0): return ('cr', r)
        case [_]: return 'one'
        case _: return 'other'
for v in (0, 1, -1.5, 1+2j, 'a', b'b', None, True, [], [1, 2, 3], (1, (2, [5])), {'k': 1, 'z': 2}, {}, 50, 'zz', 5+0j, [9], 3.3, range(3), {1}):
    print(v, m(v))
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
match P(1, 2):
    case P(1, y=z): print(z)
match P(1, 2):
    case P(a, b): print(a, b)
match = 5; case = 6; type = 7
print(match, case, type)
try:
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e: print(e)

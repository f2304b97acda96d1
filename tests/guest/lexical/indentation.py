# Blocks of different depths, blank lines, comments at odd columns, several statements on a line.
def perm(l):
        # this comment is indented more
    if len(l) <= 1:
                  return [l]
    r = []
    for i in range(len(l)):
             s = l[:i] + l[i+1:]
             p = perm(s)
             for x in p:
              r.append(l[i:i+1] + x)
    return r
# comment at column zero inside nothing


print(perm([1, 2, 3]))
if True: print("one line"); print("two"); x = 5
else: print("never")
print(x); print(x + 1);
for i in range(3): print(i, end=" ")
print()
while x > 3: x -= 1
print(x)
class Empty: pass
class Small: a = 1; b = 2
print(Small.a, Small.b, Empty.__name__)
def short(): return 7
print(short())
if 1:
	y = "indented by a tab"
	if y:
		print(y)

# A NaN equals nothing, yet containers find the one they hold.
nan = float("nan")
other = float("nan")
print(nan == nan, nan != nan, nan < nan, nan is nan)
print(nan in [nan], [nan] == [nan], (nan,) == (nan,), {1: nan} == {1: nan}, {nan: 1}[nan])
print(nan in [other], [nan] == [other], nan in {nan}, [nan].index(nan), [nan, 1, nan].count(nan))
computed = float("inf") - float("inf")
held = [computed]
print(computed in held, held == held, computed == computed, held.count(computed))
print(max(nan, 1) is nan, min(1, nan), sorted([3, 1, 2]), sum([nan, 1]) != sum([nan, 1]))

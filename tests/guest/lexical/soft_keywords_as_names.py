# match, case, type and _ are names where no statement of theirs stands.
match = [1, 2, 3]
case = "upper"
type_ = type
print(match, case)
match[0] = 10
print(match[0], match [1])
match.append(4)
print(match)


def case_of(case, match=None):
    return case, match


print(case_of(case, match=match))
print(case_of(case="x"))
match = lambda *args: sum(args)
print(match(1, 2, 3), match (4, 5))
match = {"a": 1}
print(match["a"])
_ = 3
print(_ * 2)
type = "shadowed"
print(type, type_(type).__name__)


class case:
    match = 3


print(case.match)

# requires: 3.10
# `*_` takes nothing out of the subject.
def kind(value):
    match value:
        case []:
            return "empty"
        case [1, *_, 9]:
            return "1 to 9"
        case [x, y, *_] if x == y:
            return "twice %s" % x
        case [*_, (a, b)]:
            return "pair %s %s" % (a, b)
        case [*_]:
            return "other"


for value in ([], [1, 9], [1, 5, 9], (2, 2, 3), [1, 2, (3, 4)], [1], "text", range(10**12)):
    print(kind(value))


class Seq(list):
    def __getitem__(self, index):
        print("asked for", index)
        return super().__getitem__(index)


match Seq([1, 2, 3, 4]):
    case [x, *_, y, _]:
        print(x, y)

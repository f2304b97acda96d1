def f(a, b):
    return [a, b], (a, b), {a, b}, {a: b}, [], {}, (), [*a, b], {**{}, "k": b}


f((1,), 2)

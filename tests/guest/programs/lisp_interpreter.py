# A small Lisp: reader, environments, closures, tail of special forms.
import math
import operator as op


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        if name in self:
            return self
        if self.outer is None:
            raise NameError(f"unbound symbol {name}")
        return self.outer.find(name)


class Procedure:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise TypeError(f"expected {len(self.params)} arguments, got {len(args)}")
        return evaluate(self.body, Env(self.params, args, self.env))


def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").split()


def read(tokens):
    if not tokens:
        raise SyntaxError("unexpected end")
    token = tokens.pop(0)
    if token == "(":
        out = []
        while tokens and tokens[0] != ")":
            out.append(read(tokens))
        if not tokens:
            raise SyntaxError("missing )")
        tokens.pop(0)
        return out
    if token == ")":
        raise SyntaxError("unexpected )")
    for kind in (int, float):
        try:
            return kind(token)
        except ValueError:
            pass
    return token


def evaluate(x, env):
    if isinstance(x, str):
        return env.find(x)[x]
    if not isinstance(x, list):
        return x
    head, *rest = x
    if head == "quote":
        return rest[0]
    if head == "if":
        test, yes, *no = rest
        return evaluate(yes if evaluate(test, env) else no[0] if no else None, env)
    if head == "define":
        env[rest[0]] = evaluate(rest[1], env)
        return None
    if head == "lambda":
        return Procedure(rest[0], rest[1], env)
    if head == "begin":
        for part in rest:
            value = evaluate(part, env)
        return value
    f, *args = [evaluate(part, env) for part in x]
    return f(*args)


globals_ = Env()
globals_.update({"+": op.add, "-": op.sub, "*": op.mul, "<": op.lt, "=": op.eq, "list": lambda *a: list(a), "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, b: [a] + b, "null?": lambda l: l == [], "sqrt": math.sqrt, "max": max})
for line in [
    "(+ 1 (* 2 3))", "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 20)", "(define map (lambda (f l) (if (null? l) (quote ()) (cons (f (car l)) (map f (cdr l))))))",
    "(map (lambda (x) (* x x)) (list 1 2 3 4))", "(define make (lambda (n) (lambda (x) (+ x n))))", "((make 10) 5)", "(begin (define a 1) (+ a 1))", "(sqrt 16)", "(quote (a b c))", "(fact)", "(undefined 1)", "(+ 1", ")", "(car (quote ()))", "(if 0 1)",
]:
    try:
        print(line, "=>", evaluate(read(tokenize(line)), globals_))
    except Exception as error:
        print(line, "=>", type(error).__name__, error)

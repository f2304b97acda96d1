# A stack machine with labels, a loop and a call, and its errors.
class VMError(Exception):
    def __init__(self, pc, message):
        super().__init__(f"at {pc}: {message}")


class Machine:
    def __init__(self, source):
        self.code, self.labels = [], {}
        for line in source.strip().splitlines():
            line = line.split("#")[0].strip()
            if line.endswith(":"):
                self.labels[line[:-1]] = len(self.code)
            elif line:
                op, *args = line.split()
                self.code.append((op, args))

    def run(self, limit=1000):
        self.stack, self.vars, self.calls, self.out = [], {}, [], []
        pc = steps = 0
        while pc < len(self.code):
            steps += 1
            if steps > limit:
                raise VMError(pc, "too many steps")
            op, args = self.code[pc]
            handler = getattr(self, "op_" + op, None)
            if handler is None:
                raise VMError(pc, f"unknown operation {op!r}")
            try:
                target = handler(*args)
            except IndexError:
                raise VMError(pc, "stack is empty") from None
            except (KeyError, TypeError) as error:
                raise VMError(pc, f"{type(error).__name__} {error}") from error
            if target == "return":
                pc = self.calls.pop()
            elif target is not None:
                if op == "call":
                    self.calls.append(pc + 1)
                pc = self.labels[target]
            else:
                pc += 1
        return self.out

    def op_push(self, value):
        self.stack.append(int(value))

    def op_add(self):
        self.stack.append(self.stack.pop() + self.stack.pop())

    def op_mul(self):
        self.stack.append(self.stack.pop() * self.stack.pop())

    def op_store(self, name):
        self.vars[name] = self.stack.pop()

    def op_load(self, name):
        self.stack.append(self.vars[name])

    def op_print(self):
        self.out.append(self.stack.pop())

    def op_jump(self, label):
        return label

    def op_jumpif(self, label):
        return label if self.stack.pop() else None

    def op_call(self, label):
        return label

    def op_ret(self):
        return "return"

    def op_halt(self):
        return "end"


program = """
    push 5
    store n
    push 1
    store acc
loop:
    load n
    load acc
    mul
    store acc
    load n
    push -1
    add
    store n
    load n
    jumpif loop     # until n is 0
    load acc
    print
    call twice
    halt
twice:
    load acc
    push 2
    mul
    print
    ret
end:
"""
print(Machine(program).run())
for bad in ("add", "load x", "push", "fly", "loop:\njump loop", "push 1 2"):
    try:
        Machine(bad).run()
    except VMError as error:
        print(error, repr(error.__cause__))

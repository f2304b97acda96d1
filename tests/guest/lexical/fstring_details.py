# Format strings: nesting, conversions, alignment from fields, quotes, escapes.
name, width, precision, value = "Fred", 10, 4, 12.34567
print(f"He said his name is {name!r}.")
print(f"He said his name is {repr(name)}.")
print(f"result: {value:{width}.{precision}}|")
print(f"{value!r:>{width}}|{name!s:^{width}}|{name!a:*<{width}}|")
print(f"{{}} {{{name}}} {{{{{name}}}}}")
print(f"{name=} {value = :.2f} {width+1=} {name = !s}")
number = 1024
print(f"{number:#0x} {number:,} {number:_b} {number:+} {-number: }")
print(f"{'nested ' + f'{name}'}")
print(f'{"dict"}: { {"a": 1}["a"] } {[i for i in range(3)]} {(lambda x: x * 2)(3)}')
print(f"{name:>{'1' + '2'}}|{name:{'>'}{8}}|")
print(f'''multi {name} line {
    1 +
    2}''')
print(f"{1}{2}{3}" f"{4}" "{5}")
print(f"{True} {None} {...} {1 == 1} {1 != 2} {3 > 2} {name if name else 'none'}")
print(f"{3.0} {1e10} {0.1 + 0.2:.3f} {10 ** 20:e} {1j}")


class Odd:
    def __format__(self, spec):
        return "<" + spec + ">"

    def __repr__(self):
        return "odd"


print(f"{Odd()} {Odd():anything at all} {Odd()!r:>6} {Odd()!s}")
try:
    print(f"{undefined}")
except NameError as error:
    print(error)
try:
    print(f"{name:d}")
except ValueError as error:
    print(error)
try:
    print(f"{[]:>5}")
except TypeError as error:
    print(error)

# f-strings: conversions, specs, nesting, expressions.
name, n, x = "World", 42, 3.14159
print(f"Hello {name}!", f"{n}", f"{n!r}", f"{name!r}", f"{name!s:>8}", f"{'é'!a}", f"{x:.2f}", f"{n:05d}", f"{{}}", f"{{{n}}}")
print(f"{n + 1} {n * 2:x} {[i for i in range(3)]} {name.upper()} {'a' if n else 'b'} {(lambda v: v + 1)(n)}")
width, precision = 10, 3
print(f"{x:{width}.{precision}f}|{name:{'<'}{width}}|{x:{width}}|{n:>{width - 2}}|{name:{'*^' + str(width)}}|")
print(f"{n=}", f"{n = }", f"{x=:.1f}", f"{name=!s}", f"{n+1=}")
print(f"{True}{None}{1.0}{[]}", f"{n:,} {1234567.891:,.2f} {1234567:_}", f"{0.256:.1%}", f"{255:#x} {255:#b} {255:o} {255:X}")
print(f"{'nested ' + f'{n}'}", f"{n:{'0'}>{'6'}}", f"{ {1: 2}[1] }", f"{ {'a'} }", f"{n,}", f"{(1, 2)}")
print(f"a" "b" f"{n}" "{c}", f"""{
    n
}""", rf"\n{n}\t", f"{n}\n{'x'}".splitlines())
print(f"{name:10}|{name:>10}|{name:^10}|{name:.2}|{name:>10.3}|{n:10}|{n:<10}|{x:10}|{True:10}|{None!s:10}|")
print(f"{n:+} {-n:+} {n: } {-n: } {n:=+8} {-5:=08} {3.0:g} {1e10:g} {1e-5:g} {0.0001:g} {123456789.0:g} {x:e} {x:E}")
print(f"{'%'}", f"{'}'}", f"{chr(65)}{chr(0x1f600)}", f"{n!s}{n!r}{n!a}", f"{1:c}".encode(), f"{65:c}", f"{0.5:%}")

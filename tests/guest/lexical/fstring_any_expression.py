# requires: 3.12
x = 'a'
d = {'k': 'v'}
print(f"{d["k"]}", f'{'nested' + f'{x}'}', f"{x
!r}", f"{x:{'>'}{5}}", f"{'\n'.join(['a', 'b'])}", f"{ {'a': 1}['a'] }", f"{x # comment
}")
print(f"{x=}", f"{x = }", f"{1+1=:>5}", f"{'''a'''}", rf"\d{x}", f"{{{x}}}", f"{lambda_ if (lambda_ := 3) else 0}")

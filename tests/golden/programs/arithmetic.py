a, b = 7, 2
c = a + b * a - b // a % b
d = (a << 1 | b) & ~a ^ -b
e = a / b ** 2

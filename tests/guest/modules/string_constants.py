# The string module.
import string
from string import ascii_letters, digits

print(string.ascii_lowercase, string.ascii_uppercase, ascii_letters, digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), len(string.printable))
print(string.capwords("hello big world"), string.ascii_lowercase.index("q"), "".join(c for c in "a1-b" if c in ascii_letters + digits))
shift = 3
table = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[shift:] + string.ascii_lowercase[:shift])
print("hello, world".translate(table))
print({c: i for i, c in enumerate(string.digits)}["7"])

# requires: 3.9
# str.removeprefix and str.removesuffix.
print("test_case".removeprefix("test_"), "case".removeprefix("test_"), "a.py".removesuffix(".py"), "a.py".removesuffix(""))
print("aaa".removeprefix("a"), "aaa".removesuffix("aaaa"), repr("x".removeprefix("x")))
try:
    "abc".removeprefix(1)
except TypeError as error:
    print(error)

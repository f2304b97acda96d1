# requires: 3.11
# Conversions of large ints to text: the limit, and what a program may do about it.
import sys


def attempt(action):
    try:
        print(action())
    except ValueError as error:
        print(error)


attempt(lambda: len(str(10**4299)))
attempt(lambda: str(10**4300))
attempt(lambda: f"{-(10**5000)}")
attempt(lambda: repr([10**5000]))
attempt(lambda: len(hex(10**5000)))
sys.set_int_max_str_digits(1000)
attempt(lambda: sys.get_int_max_str_digits())
attempt(lambda: str(10**1000))
sys.set_int_max_str_digits(0)
number = 7**20000
text = str(number)
print(len(text), text[:30], text[-30:], int(text) == number, len("%d" % number), str(-number)[:10], len(f"{number}"))
print(str(10**9000).count("0"), sum(map(int, str(3**12345))), len(repr(2**30000)))
attempt(lambda: sys.set_int_max_str_digits(5))
sys.set_int_max_str_digits(4300)

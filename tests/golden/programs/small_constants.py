def f(n):
    return n + 1, n - 1, n * 2, n // 2, n % 10, n & 7, n << 1, 1 - n


f(5)

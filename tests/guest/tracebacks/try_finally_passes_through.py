# finally blocks print on the way of an error; the traceback names the line that failed.
def work(n):
    try:
        print("start", n)
        return work(n - 1) if n else 1 // n
    finally:
        print("end", n)


work(2)

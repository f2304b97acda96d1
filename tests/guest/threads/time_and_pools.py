# Sleeping threads end in the order of their times; pools, timers, daemons.
import threading
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, as_completed, wait


def work(i):
    time.sleep(0.2 * (3 - i))
    print("done", i)


threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()


def square(x):
    time.sleep(0.1 * (5 - x))
    return x * x


with ThreadPoolExecutor(max_workers=5) as pool:
    futures = {pool.submit(square, i): i for i in range(5)}
    print([futures[f] for f in as_completed(futures)])
    print(list(pool.map(square, range(4))))
    one = pool.submit(lambda: 1 // 0)
    print(type(one.exception()).__name__)
    done, pending = wait([pool.submit(square, 0), pool.submit(square, 4)], return_when=FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().result())
    slow = pool.submit(time.sleep, 1)
    try:
        slow.result(timeout=0.05)
    except Exception as e:
        print(type(e).__name__)

timer = threading.Timer(0.1, print, args=("timer",))
timer.start()
cancelled = threading.Timer(0.1, print, args=("never",))
cancelled.start()
cancelled.cancel()
time.sleep(0.3)

lock = threading.Lock()


def hold():
    with lock:
        time.sleep(0.2)


t = threading.Thread(target=hold, daemon=True)
t.start()
print(lock.acquire(timeout=0.05), lock.acquire(timeout=2))
print(t.daemon, threading.current_thread().name)

local = threading.local()
local.x = 1


def other():
    print(hasattr(local, "x"))
    local.x = 2


t = threading.Thread(target=other)
t.start()
t.join()
print(local.x)

